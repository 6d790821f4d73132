package org.yangguang.remedies;

import java.time.Instant;
import org.yangguang.documents.files.FileId;

/**
 * A paper of a case (文书).
 *
 * @param size in bytes
 * @param addedBy name of who added it
 */
public record RemedyDocument(long id, FileId file, String name, long size, String addedBy, Instant addedAt) {}
