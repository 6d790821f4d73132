package org.yangguang.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.yangguang.documents.Letterhead;

/** Paper, margins and page numbers after GB/T 9704—2012, 5.1, 5.2.1 and 7.5; lengths in twentieths of a point. */
final class Sheet {

    /** 156 mm. */
    static final int TEXT_WIDTH = 8845;

    /** One character of the page number, 14 points. */
    private static final int ONE_CHARACTER = 280;

    /** From the lower edge of the paper to the page number. */
    private static final int FOOTER = 1304;

    private Sheet() {}

    static void set(XWPFDocument word, @Nullable String banner, @Nullable Letterhead head) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(1300));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        XWPFHeaderFooterPolicy policy = word.createHeaderFooterPolicy();
        if (head != null) {
            XWPFFooter foot = policy.createFooter(XWPFHeaderFooterPolicy.FIRST);
            if (banner != null) {
                banner(foot, banner);
            }
            WordLetterhead.set(section, policy.createHeader(XWPFHeaderFooterPolicy.FIRST), foot, head);
        }
        int below = FOOTER - ((BigInteger) margins.getFooter()).intValue();
        number(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), ParagraphAlignment.RIGHT, below);
        number(policy.createFooter(XWPFHeaderFooterPolicy.EVEN), ParagraphAlignment.LEFT, below);
        if (banner != null) {
            banner(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), banner);
            banner(policy.createHeader(XWPFHeaderFooterPolicy.EVEN), banner);
        }
        word.setEvenAndOddHeadings(true);
    }

    private static void banner(XWPFHeaderFooter part, String text) {
        XWPFParagraph line = part.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = line.createRun();
        Typeface.SONG.on(run);
        run.setFontSize(10.5);
        run.setColor("595959");
        run.setText(Words.plain(text));
    }

    private static void number(XWPFFooter footer, ParagraphAlignment side, int below) {
        XWPFParagraph line = footer.createParagraph();
        line.setAlignment(side);
        if (below > 0) {
            line.setSpacingAfter(below);
        }
        if (side == ParagraphAlignment.RIGHT) {
            line.setIndentationRight(ONE_CHARACTER);
        } else {
            line.setIndentationLeft(ONE_CHARACTER);
        }
        run(line).setText("— ");
        run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(line).getCTR().addNewInstrText().setStringValue("PAGE");
        run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(line).setText("1");
        run(line).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(line).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph line) {
        XWPFRun run = line.createRun();
        run.setFontFamily(Typeface.SONG.face());
        run.setFontSize(14);
        return run;
    }
}
