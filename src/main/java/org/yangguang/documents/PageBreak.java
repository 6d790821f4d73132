package org.yangguang.documents;

/** What follows begins on a new page; means nothing where there are no pages. */
public record PageBreak() implements Block {}
