package org.yangguang.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.SampleReport;
import org.yangguang.documents.Table;

/** The XLSX is read back with POI. */
class XlsxFileTests {

    private final Document document = SampleReport.document();
    private final byte[] xlsx =
            Rendering.standard().render(document, Format.XLSX).content();

    @Test
    void tablesExpandToTheSameGrid() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            for (Table table : document.tables()) {
                XSSFSheet sheet = workbook.getSheet(table.caption());
                assertThat(expanded(sheet, table.columns()))
                        .isEqualTo(table.grid().texts());
            }
        }
    }

    @Test
    void numbersAreNumbersAndLookAsPrinted() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            Cell fee = workbook.getSheet("主动公开政府信息情况").getRow(14).getCell(1);
            assertThat(fee.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(fee.getNumericCellValue()).isEqualTo(24252.311082);
            assertThat(new DataFormatter().formatCellValue(fee)).isEqualTo("24252.311082");
        }
    }

    @Test
    void headIsFrozenAndPrintedOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            XSSFSheet sheet = workbook.getSheet("收到和处理政府信息公开申请情况");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(3);
            assertThat(sheet.getFitToPage()).isTrue();
        }
    }

    @Test
    void textStandsOnItsOwnSheet() throws IOException {
        try (XSSFWorkbook workbook = read()) {
            List<String> lines = new ArrayList<>();
            workbook.getSheet("正文").forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            assertThat(lines).contains("一、总体情况", "（见工作表“主动公开政府信息情况”）").anyMatch(line -> line.contains("人民群众知情权"));
        }
    }

    @Test
    void sameDocumentGivesSameBytes() {
        assertThat(Rendering.standard().render(document, Format.XLSX).content()).isEqualTo(xlsx);
    }

    private XSSFWorkbook read() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static List<List<String>> expanded(XSSFSheet sheet, int columns) {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> grid = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int r = row;
                int c = column;
                CellRangeAddress merged = sheet.getMergedRegions().stream()
                        .filter(region -> region.isInRange(r, c))
                        .findFirst()
                        .orElse(new CellRangeAddress(r, r, c, c));
                line.add(formatter.formatCellValue(
                        sheet.getRow(merged.getFirstRow()).getCell(merged.getFirstColumn())));
            }
            grid.add(line);
        }
        return grid;
    }
}
