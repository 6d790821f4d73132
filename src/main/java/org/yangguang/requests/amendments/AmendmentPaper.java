package org.yangguang.requests.amendments;

import java.time.Instant;
import org.yangguang.documents.files.FileId;

/**
 * A file of an amendment.
 *
 * @param size in bytes
 * @param byName who added it
 */
public record AmendmentPaper(long id, FileId file, String name, long size, String byName, Instant at) {}
