package org.yangguang.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.yangguang.documents.Letterhead;

/**
 * Agency and red lines of the letter form as header and footer of the first page, so that what is written between them never moves
 * them; lengths in twentieths of a point.
 */
final class WordLetterhead {

    /** 30 mm from the upper edge of the paper to the name, 20 mm from the lower one to the second line. */
    private static final int HEADER = 1701;

    private static final int FOOTER = 1134;

    /** The lines reach 8 and 6 mm beyond the text block, which makes 170 mm. */
    private static final int BEYOND_LEFT = -454;

    private static final int BEYOND_RIGHT = -340;

    /** Points between name and line; the rest of the 4 mm is below the glyphs. */
    private static final int SPACE = 10;

    /** Thickness of the double line, in eighths of a point. */
    private static final int THICKNESS = 24;

    private static final String RED = "FF0000";

    private WordLetterhead() {}

    /**
     * @param top of the first page
     * @param bottom of the first page
     */
    static void set(CTSectPr section, XWPFHeader top, XWPFFooter bottom, Letterhead head) {
        section.getPgMar().setHeader(BigInteger.valueOf(HEADER));
        section.getPgMar().setFooter(BigInteger.valueOf(FOOTER));
        if (!section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
        XWPFParagraph name = top.createParagraph();
        beyond(name);
        name.setAlignment(ParagraphAlignment.CENTER);
        exact(name, (int) Math.round(head.points() * 20));
        XWPFRun run = name.createRun();
        run.setFontFamily(Typeface.TITLE.face());
        Typeface.TITLE.on(run);
        run.setFontSize(head.points());
        run.setColor(RED);
        run.setText(Words.plain(head.agency()));
        line(borders(name).addNewBottom(), STBorder.THICK_THIN_SMALL_GAP, SPACE);
        XWPFParagraph foot = bottom.createParagraph();
        beyond(foot);
        exact(foot, 20);
        line(borders(foot).addNewBottom(), STBorder.THIN_THICK_SMALL_GAP, 0);
    }

    private static void beyond(XWPFParagraph paragraph) {
        paragraph.setIndentationLeft(BEYOND_LEFT);
        paragraph.setIndentationRight(BEYOND_RIGHT);
    }

    private static void exact(XWPFParagraph paragraph, int height) {
        var spacing = paragraph.getCTP().getPPr().isSetSpacing()
                ? paragraph.getCTP().getPPr().getSpacing()
                : paragraph.getCTP().getPPr().addNewSpacing();
        spacing.setLine(BigInteger.valueOf(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    private static CTPBdr borders(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().addNewPBdr();
    }

    private static void line(CTBorder border, STBorder.Enum kind, int space) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(THICKNESS));
        border.setSpace(BigInteger.valueOf(space));
        border.setColor(RED);
    }
}
