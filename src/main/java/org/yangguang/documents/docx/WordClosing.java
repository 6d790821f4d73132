package org.yangguang.documents.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.yangguang.documents.Closing;

/** Enclosures, signature and day of a letter on their places. */
final class WordClosing {

    /** One character of the body, in twentieths of a point. */
    private static final int CHARACTER = 320;

    private WordClosing() {}

    /** Stays together, with the end of the text before it: a signature alone on a page could be put under anything. */
    static void write(Closing closing, XWPFDocument word) {
        for (Closing.Line line : closing.lines()) {
            word.getLastParagraph().setKeepNext(true);
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setAlignment(line.right() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
            if (line.right()) {
                paragraph.setIndentationRight(characters(line.inset()));
            } else {
                paragraph.setIndentationLeft(characters(line.inset()));
                paragraph.setIndentationHanging(characters(line.hanging()));
            }
            paragraph.setSpacingBefore(line.above() * WordStyles.LINE);
            paragraph.createRun().setText(Words.plain(line.text()));
        }
    }

    private static int characters(double count) {
        return (int) Math.round(count * CHARACTER);
    }
}
