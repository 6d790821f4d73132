package org.yangguang.documents.docx;

import org.yangguang.documents.Letters;

/** Text as Word takes it. */
final class Words {

    private Words() {}

    /** Without marks for line breaking and without characters that XML cannot carry. */
    static String plain(String text) {
        return Letters.lawful(text.replace("\u200b", ""));
    }
}
