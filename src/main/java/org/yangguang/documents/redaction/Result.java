package org.yangguang.documents.redaction;

/**
 * What was released.
 *
 * @param pages of the file
 * @param marks that were made black
 * @param textLayer whether the file can be searched
 */
public record Result(int pages, int marks, TextLayer textLayer) {}
