package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.shared.Refusal;

class TableFileTests {

    private static final Path SEED = Path.of("src/test/resources/seed/ledgers-2021");

    @TempDir
    Path folder;

    @Test
    void workbookAndFolderOfTheSeedSayTheSame() {
        try (TableFile workbook = TableFile.open(SEED.resolve("ledgers.xlsx"));
                TableFile csv = TableFile.open(SEED.resolve("csv"))) {
            assertThat(workbook.sheets()).containsAll(csv.sheets());
        }
        List<String> rows = Workbooks.rows(SEED.resolve("ledgers.xlsx"), "依申请公开");
        assertThat(rows).hasSize(9).isEqualTo(Workbooks.rows(SEED.resolve("csv"), "依申请公开"));
        assertThat(Workbooks.rows(SEED.resolve("ledgers.xlsx"), "信息发布")).hasSize(1451);
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        Path file = folder.resolve("kinds.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFRow row = workbook.createSheet("表").createRow(4);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(0).setCellValue(" 文字 ");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(LocalDate.of(2021, 3, 5));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(true);
            row.createCell(5).setCellFormula("1/0");
            row.getCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            row.createCell(6).setCellFormula("1+1");
            row.createCell(7).setCellFormula("2+3");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
            workbook.write(out);
        }
        assertThat(Workbooks.rows(file, "表"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row)
                        .startsWith("5:文字|0.3|2021-03-05|TRUE||#DIV/0!|")
                        .endsWith("|5"));
    }

    @Test
    void reckonsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file = folder.resolve("mac.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat((short) 14);
            XSSFRow row = workbook.createSheet("表").createRow(0);
            row.createCell(0).setCellValue(44260 - 1462);
            row.getCell(0).setCellStyle(day);
            workbook.write(out);
        }
        assertThat(Workbooks.rows(file, "表")).containsExactly("1:2021-03-05");
    }

    @Test
    void inlineAndRichTextAndReadingAidsComeOutAsWords() throws IOException {
        String sheet = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><r><t>甲</t></r><r><t>乙</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>jia</t></rPh></is></c><c><v>7</v></c></row><row/>"
                + "<row><c r=\"C3\"><v>8</v></c></row></sheetData></worksheet>";
        Path file = Workbooks.with(
                Workbooks.sound(folder), "inline.xlsx", Map.of("xl/worksheets/sheet1.xml", Workbooks.bytes(sheet)));
        assertThat(Workbooks.rows(file, "表")).containsExactly("1:甲乙|7", "3:||8");
    }

    @Test
    void entitiesOfTheFilesOwnAreNotExpanded() throws IOException {
        String sheet = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
        Path file = Workbooks.with(
                Workbooks.sound(folder), "xxe.xlsx", Map.of("xl/worksheets/sheet1.xml", Workbooks.bytes(sheet)));
        assertThatThrownBy(() -> Workbooks.rows(file, "表")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void readsCsvInTheCharacterSetItIsWrittenIn(String charset) throws IOException {
        Path file = folder.resolve("表.csv");
        Files.writeString(file, "登记号;内容\r\n\r\n1;\"多行\r\n内容;带分号\"\r\n2;=\"001\"\r\n", Charset.forName(charset));
        assertThat(Workbooks.rows(folder, "表")).containsExactly("1:登记号|内容", "3:1|多行\r\n内容;带分号", "4:2|001");
    }

    @Test
    void ignoresTheMarkAtTheBeginningOfUtf8() throws IOException {
        Files.writeString(folder.resolve("表.csv"), "\uFEFF登记号\n1\n", StandardCharsets.UTF_8);
        assertThat(Workbooks.rows(folder, "表")).containsExactly("1:登记号", "2:1");
    }

    @Test
    void binaryNamedAsCsvIsRefused() throws IOException {
        Files.write(folder.resolve("表.csv"), new byte[] {1, 0, 2, 0});
        assertThatThrownBy(() -> Workbooks.rows(folder, "表"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是文本文件");
    }

    @Test
    void unpairedQuotesAreRefusedWithTheirPlace() throws IOException {
        Files.writeString(folder.resolve("表.csv"), "登记号\n\"1\n2\n");
        assertThatThrownBy(() -> Workbooks.rows(folder, "表"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("引号没有成对");
    }

    @Test
    void missingFileAndEmptyFolderAreRefused() {
        assertThatThrownBy(() -> TableFile.open(folder.resolve("无.xlsx")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("找不到");
        assertThatThrownBy(() -> TableFile.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有 .csv 文件");
    }
}
