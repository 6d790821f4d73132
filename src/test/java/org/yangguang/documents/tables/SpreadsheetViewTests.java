package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yangguang.shared.Refusal;

class SpreadsheetViewTests {

    private static final List<String> HEADINGS = List.of("单位", "件数", "收到日期", "最近登录");

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static MockHttpServletResponse written(String ending, Stream<List<@Nullable Object>> rows) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            new SpreadsheetView(ending, "年度报告", HEADINGS, rows)
                    .render(Map.of(), new MockHttpServletRequest(), response);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
        return response;
    }

    private static Stream<List<@Nullable Object>> few() {
        return Stream.of(
                row("县教育局 <甲> & 乙", 41, LocalDate.of(2021, 3, 15), LocalDateTime.of(2022, 1, 25, 9, 30)),
                row("=HYPERLINK(\"x\")", -3, null, null));
    }

    @Test
    void numbersAndDatesOfAWorkbookAreSuchAndTextIsNoFormula() throws IOException {
        MockHttpServletResponse response = written("xlsx", few());
        assertThat(response.getContentType()).contains("spreadsheetml.sheet");
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("收到日期");
            XSSFRow first = sheet.getRow(1);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("县教育局 <甲> & 乙");
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(41);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(2))).isTrue();
            assertThat(first.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2021-03-15T00:00:00");
            assertThat(first.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2022-01-25T09:30:00");
            XSSFRow second = sheet.getRow(2);
            assertThat(second.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(second.getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(second.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(second.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(second.getCell(2)).isNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void csvCarriesTheSameAndDisarmsFormulas() {
        MockHttpServletResponse response = written("csv", few());
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF单位,件数,收到日期,最近登录\r\n"
                        + "县教育局 <甲> & 乙,41,2021-03-15,2022-01-25 09:30\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",-3,,\r\n");
    }

    @Test
    void moreThanASpreadsheetOpensIsCutAndSaysSo() {
        Stream<List<@Nullable Object>> many =
                IntStream.iterate(1, number -> number + 1).mapToObj(number -> row("甲", number, null, null));
        String csv = new String(written("csv", many).getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(SpreadsheetView.MOST + 2);
        assertThat(csv).contains("甲,50000,,", "以上为前 50000 条，其余的没有导出").doesNotContain("甲,50001");
    }

    @Test
    void asManyAsASpreadsheetOpensAreNotCut() {
        Stream<List<@Nullable Object>> all =
                IntStream.rangeClosed(1, SpreadsheetView.MOST).mapToObj(number -> row("甲", number, null, null));
        String csv = new String(written("csv", all).getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("甲,50000,,").doesNotContain("以上为前");
    }

    @Test
    void otherEndingIsRefusedWithTheOnesThereAre() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new SpreadsheetView("pdf", "年度报告", HEADINGS, Stream.of()))
                .withMessageContaining("xlsx 或者 csv");
    }
}
