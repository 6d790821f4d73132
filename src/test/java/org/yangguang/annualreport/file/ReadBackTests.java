package org.yangguang.annualreport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.annualreport.AnnualReport;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.documents.Rendering;

/** The files of a report, read back by other people's programs: LibreOffice and poppler. */
class ReadBackTests {

    private static final AnnualReport REPORT = NumberedReport.report();
    private static final Set<String> MISSING = new TreeSet<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Rendering rendering = Rendering.standard();
        for (String extension : List.of("docx", "pdf", "html")) {
            byte[] content = ReportFiles.render(rendering, REPORT, extension, null, MISSING::addAll);
            Files.write(folder.resolve("report." + extension), content);
        }
    }

    @Test
    void noGlyphIsMissing() {
        assertThat(MISSING).isEmpty();
    }

    @Test
    void all175CellsOfTableThreeComeBackFromTheDocxThroughLibreOffice() throws Exception {
        run(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "html",
                "--outdir",
                folder.resolve("office").toString(),
                folder.resolve("report.docx").toString());
        List<List<String>> rows = tableThree(Files.readString(folder.resolve("office/report.html")));
        for (Table3Row row : Table3Row.ALL) {
            assertThat(rows).as(row.label()).contains(NumberedReport.numbers(row));
        }
    }

    /** The last seven cells of every row of the table that has the first number of table 3. */
    private static List<List<String>> tableThree(String html) {
        Element table = Jsoup.parse(html).select("table").stream()
                .filter(one -> one.text().contains("1001"))
                .findFirst()
                .orElseThrow();
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = row.select("td, th").eachText();
            rows.add(cells.subList(Math.max(0, cells.size() - 7), cells.size()));
        }
        return rows;
    }

    @Test
    void all175CellsOfTableThreeComeBackFromThePdfThroughPoppler() throws Exception {
        String text = run("pdftotext", "-layout", folder.resolve("report.pdf").toString(), "-");
        for (Table3Row row : Table3Row.ALL) {
            assertThat(text).as(row.label()).containsPattern(String.join("\\s+", NumberedReport.numbers(row)));
        }
        assertThat(text).contains("24252.311082", "人民政府", "工作年度报告");
    }

    @Test
    void allFontsOfThePdfAreEmbedded() throws Exception {
        List<String> fonts = run("pdffonts", folder.resolve("report.pdf").toString())
                .lines()
                .skip(2)
                .toList();
        assertThat(fonts).isNotEmpty().allMatch(font -> font.matches(".*\\s+yes\\s+yes\\s+yes\\s+\\d+\\s+\\d+\\s*"));
    }

    @Test
    void labelsOfTheFormStandInThePageWordByWord() throws IOException {
        String text = Jsoup.parse(Files.readString(folder.resolve("report.html")))
                .text()
                .replaceAll("[\\s\u200b]+", "");
        Stream<String> labels = Table3Row.ALL.stream().map(row -> row.label() + row.note());
        assertThat(labels).allSatisfy(label -> assertThat(text).contains(label));
        assertThat(ReportDocument.SECTIONS).allSatisfy(title -> assertThat(text).contains(title));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue()).as(command[0]).isZero();
        return output;
    }
}
