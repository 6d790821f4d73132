package org.yangguang.documents.files;

import java.time.Instant;
import org.yangguang.shared.Actor;

/**
 * A file that is kept.
 *
 * @param name as it was sent, without any folders
 * @param size in bytes
 * @param hash SM3 of the content, in hexadecimal digits
 * @param mediaType by the content, the name helping only to tell apart what looks alike inside
 */
public record StoredFile(
        FileId id, String name, long size, String hash, String mediaType, Actor storedBy, Instant storedAt) {}
