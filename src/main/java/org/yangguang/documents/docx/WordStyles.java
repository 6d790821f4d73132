package org.yangguang.documents.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Paragraph styles after GB/T 9704—2012, 5.2 and 7.3; headings carry their outline level, so that Word can navigate. */
final class WordStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading";
    static final String BODY = "Body";
    static final String CELL = "Cell";

    /** 225 mm in 22 lines, in twentieths of a point. */
    static final int LINE = 579;

    /** Two characters, in hundredths of a character. */
    private static final int INDENT = 200;

    private WordStyles() {}

    static void add(XWPFDocument word, String language) {
        XWPFStyles styles = word.createStyles();
        styles.setEastAsia(language);
        CTRPr defaults =
                styles.getCtStyles().addNewDocDefaults().addNewRPrDefault().addNewRPr();
        Typeface.FANG.on(defaults);
        size(defaults, 16);
        CTLanguage lang = defaults.addNewLang();
        lang.setVal("en-US");
        lang.setEastAsia(language);

        CTStyle normal = style("Normal", "Normal", STJc.BOTH, LINE);
        normal.setDefault(true);
        put(styles, normal);
        CTStyle title = style(TITLE, "Title", STJc.CENTER, 680);
        font(title, Typeface.TITLE, 22);
        title.getPPr().getSpacing().setAfter(BigInteger.valueOf(LINE));
        put(styles, title);
        heading(styles, 1, Typeface.HEI);
        heading(styles, 2, Typeface.KAI);
        heading(styles, 3, Typeface.FANG);
        CTStyle body = style(BODY, "Body Text", STJc.BOTH, LINE);
        indent(body);
        put(styles, body);
        CTStyle cell = style(CELL, "Table Text", STJc.CENTER, 0);
        font(cell, Typeface.SONG, 10.5);
        put(styles, cell);
    }

    private static void heading(XWPFStyles styles, int level, Typeface face) {
        CTStyle heading = style(HEADING + level, "heading " + level, STJc.LEFT, LINE);
        CTPPrGeneral paragraph = heading.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        indent(heading);
        font(heading, face, 16);
        if (level == 1) {
            paragraph.getSpacing().setBefore(BigInteger.valueOf(100));
            paragraph.getSpacing().setAfter(BigInteger.valueOf(60));
        }
        put(styles, heading);
    }

    private static CTStyle style(String id, String name, STJc.Enum alignment, int line) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!"Normal".equals(id)) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        if (line > 0) {
            spacing.setLine(BigInteger.valueOf(line));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
        paragraph.addNewJc().setVal(alignment);
        return style;
    }

    private static void indent(CTStyle style) {
        CTInd indent = style.getPPr().addNewInd();
        indent.setFirstLineChars(BigInteger.valueOf(INDENT));
        indent.setFirstLine(BigInteger.valueOf(640));
    }

    private static void font(CTStyle style, Typeface face, double points) {
        CTRPr run = style.addNewRPr();
        face.on(run);
        size(run, points);
    }

    private static void size(CTRPr run, double points) {
        BigInteger halves = BigInteger.valueOf(Math.round(points * 2));
        run.addNewSz().setVal(halves);
        run.addNewSzCs().setVal(halves);
    }

    private static void put(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style, styles));
    }
}
