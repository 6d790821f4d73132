package org.yangguang.requests.amendments;

import java.time.Instant;
import org.yangguang.documents.files.FileId;
import org.yangguang.shared.Actor;

/**
 * A file of an amendment.
 *
 * @param size in bytes
 * @param by who added it
 */
public record AmendmentPaper(long id, FileId file, String name, long size, Actor by, Instant at) {}
