package org.yangguang.documents.hidden;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;

/** What a workbook in the format of before 2007 hides. */
final class OldWorkbook {

    private OldWorkbook() {}

    static void scan(HSSFWorkbook workbook, DirectoryNode root, Findings findings) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                findings.add(Kind.HIDDEN_SHEET, workbook.getSheetName(i), "");
            }
            sheet(workbook.getSheetAt(i), findings);
        }
        if (root.hasEntryCaseInsensitive("_SX_DB_CUR")) {
            findings.add(Kind.PIVOT_CACHE, "", "");
        }
        if (!workbook.getAllEmbeddedObjects().isEmpty()) {
            findings.add(Kind.EMBEDDED_OBJECT, "", "");
        }
        findings.add(Kind.NOT_CHECKED, "", "旧格式（.xls）中的外部链接和隐藏的名称无法检查，请另存为 .xlsx 后再检查");
    }

    private static void sheet(HSSFSheet sheet, Findings findings) {
        String place = "工作表“" + sheet.getSheetName() + "”";
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                rows.add("" + (row.getRowNum() + 1));
            }
        }
        List<String> columns = new ArrayList<>();
        for (int column = 0; column < SpreadsheetVersion.EXCEL97.getMaxColumns(); column++) {
            if (sheet.isColumnHidden(column)) {
                columns.add(CellReference.convertNumToColString(column));
            }
        }
        if (!rows.isEmpty()) {
            findings.add(Kind.HIDDEN_ROWS, place, "第 " + String.join("、", rows) + " 行");
        }
        if (!columns.isEmpty()) {
            findings.add(Kind.HIDDEN_COLUMNS, place, String.join("、", columns) + " 列");
        }
        sheet.getCellComments()
                .forEach((cell, comment) -> findings.add(
                        Kind.COMMENT,
                        place + cell.formatAsString(),
                        comment.getString().getString()));
    }
}
