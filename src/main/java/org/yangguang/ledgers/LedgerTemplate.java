package org.yangguang.ledgers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yangguang.ledgers.sheets.LedgerColumn;
import org.yangguang.ledgers.sheets.LedgerSheet;

/** The empty ledger that offices fill in: every sheet with its headings, notes, drop-downs and formats. */
public final class LedgerTemplate {

    private static final String CHOICES = "选项";
    private static final int LAST_ROW = 100_000;
    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle day;
    private final CellStyle money;
    private final XSSFSheet choices;
    private int lists;

    private LedgerTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.day = format("yyyy\"-\"mm\"-\"dd");
        this.money = format("0.00");
        explanation();
        for (LedgerSheet sheet : LedgerSheet.values()) {
            workbook.createSheet(sheet.title());
        }
        this.choices = workbook.createSheet(CHOICES);
        workbook.setSheetVisibility(workbook.getSheetIndex(choices), SheetVisibility.VERY_HIDDEN);
    }

    private CellStyle format(String code) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    /** Writes the workbook; the stream stays open. */
    public static void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = filled()) {
            workbook.write(out);
        }
    }

    /** The workbook, for whoever puts rows into it. */
    static XSSFWorkbook filled() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        LedgerTemplate template = new LedgerTemplate(workbook);
        for (LedgerSheet sheet : LedgerSheet.values()) {
            template.fill(workbook.getSheet(sheet.title()), sheet.columns());
        }
        workbook.setActiveSheet(0);
        return workbook;
    }

    private void explanation() {
        XSSFSheet sheet = workbook.createSheet("填写说明");
        sheet.setColumnWidth(0, 16 * CHARACTER);
        sheet.setColumnWidth(1, 22 * CHARACTER);
        sheet.setColumnWidth(2, 60 * CHARACTER);
        int number = 0;
        for (String line : List.of(
                "政府信息公开台账模板",
                "每行一条记录；带 * 的列必须保留；没有记录的工作表保留表头即可。",
                "日期可写作 2021-03-05、2021/3/5、2021.3.5 或 2021年3月5日。",
                "同一工作表中第一列的编号不得重复。")) {
            sheet.createRow(number++).createCell(0).setCellValue(line);
        }
        number++;
        line(sheet.createRow(number++), "工作表", "列", "填写要求");
        for (LedgerSheet ledger : LedgerSheet.values()) {
            for (LedgerColumn column : ledger.columns()) {
                line(sheet.createRow(number++), ledger.title(), title(column), note(column));
            }
        }
    }

    private static void line(XSSFRow row, String... texts) {
        for (int index = 0; index < texts.length; index++) {
            row.createCell(index).setCellValue(texts[index]);
        }
    }

    private static String title(LedgerColumn column) {
        return column.name() + (column.required() ? "*" : "");
    }

    private static String note(LedgerColumn column) {
        return column.note() + (column.note().isEmpty() ? "" : "。") + "允许：" + column.allowed();
    }

    private void fill(XSSFSheet sheet, List<LedgerColumn> columns) {
        XSSFRow row = sheet.createRow(0);
        for (int index = 0; index < columns.size(); index++) {
            LedgerColumn column = columns.get(index);
            XSSFCell cell = row.createCell(index);
            cell.setCellValue(title(column));
            cell.setCellStyle(head);
            comment(sheet, cell, note(column));
            sheet.setColumnWidth(index, Math.max(12, column.name().length() * 2 + 4) * CHARACTER);
            switch (column.kind()) {
                case DATE -> sheet.setDefaultColumnStyle(index, day);
                case MONEY -> sheet.setDefaultColumnStyle(index, money);
                case CHOICE -> dropDown(sheet, index, column.choices());
                case TEXT, COUNT -> {}
            }
        }
        sheet.createFreezePane(0, 1);
    }

    private void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + 3);
        anchor.setRow1(1);
        anchor.setRow2(6);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        cell.setCellComment(comment);
    }

    /** From a hidden sheet, since a list written into the cell's rule may not exceed 255 characters. */
    private void dropDown(XSSFSheet sheet, int index, List<String> values) {
        for (int row = 0; row < values.size(); row++) {
            XSSFRow line = choices.getRow(row) == null ? choices.createRow(row) : choices.getRow(row);
            line.createCell(lists).setCellValue(values.get(row));
        }
        String column = CellReference.convertNumToColString(lists++);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint("%s!$%s$1:$%s$%d".formatted(CHOICES, column, column, values.size())),
                new CellRangeAddressList(1, LAST_ROW, index, index));
        validation.setShowErrorBox(true);
        validation.createErrorBox("取值不在列表之内", "请从下拉列表中选择。");
        sheet.addValidationData(validation);
    }
}
