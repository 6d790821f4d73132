package org.yangguang.documents.docx;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Faces by the names under which offices have them installed, with what stands in where they are not. */
enum Typeface {
    TITLE("方正小标宋简体", "宋体"),
    HEI("黑体", "微软雅黑"),
    KAI("楷体_GB2312", "楷体"),
    FANG("仿宋_GB2312", "仿宋"),
    SONG("宋体", "SimSun");

    private static final String LATIN = "Times New Roman";

    private final String face;
    private final String substitute;

    Typeface(String face, String substitute) {
        this.face = face;
        this.substitute = substitute;
    }

    String face() {
        return face;
    }

    String substitute() {
        return substitute;
    }

    void on(XWPFRun run) {
        run.setFontFamily(face, FontCharRange.eastAsia);
    }

    void on(CTRPr properties) {
        CTFonts fonts = properties.addNewRFonts();
        String latin = this == TITLE ? face : LATIN;
        fonts.setAscii(latin);
        fonts.setHAnsi(latin);
        fonts.setCs(LATIN);
        fonts.setEastAsia(face);
    }
}
