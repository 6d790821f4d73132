package org.yangguang.documents;

/** What stands below another in a document, from top to bottom. */
public sealed interface Block permits Heading, Paragraph, NumberedList, Table, Closing, Picture, PageBreak {}
