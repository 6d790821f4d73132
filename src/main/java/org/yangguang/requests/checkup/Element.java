package org.yangguang.requests.checkup;

/**
 * An element of a letter as it was found.
 *
 * @param text the element alone
 * @param line the paragraph that holds it
 */
public record Element(String text, Line line) {}
