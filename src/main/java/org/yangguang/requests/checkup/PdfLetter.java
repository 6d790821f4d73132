package org.yangguang.requests.checkup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yangguang.shared.Refusal;

/** Reads a letter out of a PDF and puts lines that the page broke together again. */
final class PdfLetter {

    private static final int MOST_PAGES = 50;

    /** A line shorter than this part of the longest one ends its paragraph. */
    private static final double FULL = 0.75;

    private final Path file;
    private final String name;

    PdfLetter(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    LetterText read() throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (!new PdfStreams(content).modest()) {
            throw new Refusal(name + "解压后过大，可能是恶意文件，不能读取。请核对文件来源。");
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal(name + "超过" + MOST_PAGES + "页，不像一份答复书。请去掉附件后再试。");
            }
            LetterText text = new LetterText(paragraphs(lines(document)));
            if (text.lines().isEmpty()) {
                throw new Refusal(name + "中没有文字，可能是扫描件。请换成有文字的 PDF 或者 .docx 后再试。");
            }
            return text;
        } catch (InvalidPasswordException locked) {
            throw new Refusal(name + "设有打开密码。请取消密码后再试。", locked);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : new Refusal(name + "已损坏，无法读取。请重新导出 PDF 后再试。", broken);
        }
    }

    private static List<Line> lines(PDDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        // What it takes for overprinting may be a digit of the line above.
        stripper.setSuppressDuplicateOverlappingText(false);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            for (String line : stripper.getText(document).lines().toList()) {
                Line read = Line.of("第" + page + "页", line);
                // Numbers of pages stand in the middle of what runs over from page to page.
                if (!read.text().isEmpty() && !read.text().matches("[—\\-–－]?\\d{1,3}[—\\-–－]?")) {
                    lines.add(read);
                }
            }
        }
        return lines;
    }

    private static List<Line> paragraphs(List<Line> lines) {
        int longest =
                lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        List<Line> paragraphs = new ArrayList<>();
        boolean open = false;
        for (Line line : lines) {
            Line whole = open ? joined(paragraphs.removeLast(), line) : line;
            paragraphs.add(whole);
            open = line.text().length() >= longest * FULL && !line.text().matches(".*[。：:！？]");
        }
        return paragraphs;
    }

    private static Line joined(Line first, Line second) {
        return new Line(first.place(), first.text() + second.text());
    }
}
