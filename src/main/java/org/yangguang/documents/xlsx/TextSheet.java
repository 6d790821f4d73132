package org.yangguang.documents.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.yangguang.documents.Block;
import org.yangguang.documents.Closing;
import org.yangguang.documents.Document;
import org.yangguang.documents.Heading;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Letterhead;
import org.yangguang.documents.Letters;
import org.yangguang.documents.NumberedList;
import org.yangguang.documents.PageBreak;
import org.yangguang.documents.Paragraph;
import org.yangguang.documents.Picture;
import org.yangguang.documents.Table;

/** The running text, a row to a paragraph; tables are named where they stand and have sheets of their own. */
final class TextSheet {

    private static final int WIDTH = 80;

    private final XSSFSheet sheet;
    private final Looks looks;
    private int next;

    private TextSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    static void write(Document document, XSSFSheet sheet, Looks looks) {
        sheet.setColumnWidth(0, WIDTH * 256);
        TextSheet text = new TextSheet(sheet, looks);
        Letterhead head = document.letterhead();
        if (head != null) {
            text.row(head.agency(), true, 16, HorizontalAlignment.CENTER);
            if (head.number() != null) {
                text.row(head.number(), false, 11, HorizontalAlignment.RIGHT);
            }
        }
        text.row(document.title(), true, 16, HorizontalAlignment.CENTER);
        document.blocks().forEach(text::block);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> row(heading.text(), true, 12, HorizontalAlignment.LEFT);
            case Paragraph paragraph -> paragraph(paragraph);
            case NumberedList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    body(NumberedList.number(i) + Inline.plainText(list.items().get(i)));
                }
            }
            case Table table -> row("（见工作表“" + table.caption() + "”）", false, 11, HorizontalAlignment.LEFT);
            case Closing closing ->
                closing.lines()
                        .forEach(line -> row(
                                line.text(),
                                false,
                                11,
                                line.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT));
            case Picture picture -> row("（图：" + picture.description() + "）", false, 11, HorizontalAlignment.CENTER);
            case PageBreak ignored -> sheet.setRowBreak(Math.max(0, next - 1));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = paragraph.plainText();
        switch (paragraph.kind()) {
            case BODY -> body(text);
            case UNINDENTED -> row(text, false, 11, HorizontalAlignment.LEFT);
            case CENTRED -> row(text, false, 11, HorizontalAlignment.CENTER);
            case SIGNATURE -> row(text, false, 11, HorizontalAlignment.RIGHT);
        }
    }

    private void body(String text) {
        row("　　" + text, false, 11, HorizontalAlignment.LEFT);
    }

    private void row(String text, boolean strong, double points, HorizontalAlignment alignment) {
        String plain = Letters.lawful(text.replace("\u200b", ""));
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(Math.min(409, Heights.of(plain, WIDTH, points)));
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(plain);
        cell.setCellStyle(looks.of(Looks.Look.text(alignment, strong, points)));
    }
}
