package org.yangguang.requests.command;

import java.nio.file.Path;
import org.yangguang.requests.checkup.LetterReport;

/** A file and what its check-up found. */
record CheckedLetter(Path file, LetterReport report) {}
