package org.yangguang.documents.redaction;

/**
 * What was released.
 *
 * @param pages of the file
 * @param marks that were made black
 * @param textLayer whether the file can be searched
 * @param cancelled whether it was left before the end: then there is no file
 */
public record Result(int pages, int marks, TextLayer textLayer, boolean cancelled) {

    static final Result CANCELLED = new Result(0, 0, TextLayer.NONE, true);
}
