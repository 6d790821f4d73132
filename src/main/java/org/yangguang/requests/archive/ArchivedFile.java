package org.yangguang.requests.archive;

/**
 * A file of a case's archive.
 *
 * @param path in the archive
 * @param title what it is
 * @param bytes how long it is
 * @param sha256 in hexadecimal digits
 * @param sm3 in hexadecimal digits
 */
record ArchivedFile(String path, String title, long bytes, String sha256, String sm3) {}
