package org.yangguang.documents.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles of a workbook, each made once. */
final class Looks {

    /** How a cell looks. */
    record Look(
            HorizontalAlignment alignment,
            boolean bordered,
            boolean strong,
            boolean vertical,
            String format,
            double points) {

        static Look text(HorizontalAlignment alignment, boolean strong, double points) {
            return new Look(alignment, false, strong, false, "", points);
        }
    }

    /** Text set from top to bottom, as the file format numbers directions. */
    private static final short TOP_TO_BOTTOM = 255;

    private static final byte[] GROUND = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::made);
    }

    private XSSFCellStyle made(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setFontName(look.strong() ? "黑体" : "宋体");
        font.setFontHeight(look.points());
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (look.vertical()) {
            style.setRotation(TOP_TO_BOTTOM);
        }
        if (look.bordered()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.bordered() && look.strong()) {
            style.setFillForegroundColor(new XSSFColor(GROUND, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        return style;
    }
}
