package org.yangguang.requests.checkup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yangguang.requests.decisions.Act;
import org.yangguang.requests.decisions.Citation;
import org.yangguang.requests.decisions.Decider;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RemedyParagraph;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RemedySettings;

/** A letter of 明川县教育局 as its paragraphs, and real files of it. */
record SampleLetter(List<String> paragraphs) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final RemedySettings NAMES =
            new RemedySettings("本级人民政府", "上一级人民政府", "上一级主管部门", "有管辖权的人民法院", "中级人民法院");
    private static final int LINE = 28;
    private static final Map<DecisionKind, List<Citation>> GROUNDS = Map.of(
            DecisionKind.PARTLY_GRANTED,
            List.of(Citation.article(15)),
            DecisionKind.BARRED_BY_OTHER_LAW,
            List.of(new Citation(new Act("《中华人民共和国统计法》"), 25, 0, 0)));

    /** A good letter of that kind and day, received ten days earlier. */
    static SampleLetter of(DecisionKind kind, LocalDate day) {
        DecisionRule rule = DecisionRule.of(kind);
        List<Citation> ground = GROUNDS.getOrDefault(kind, List.of());
        String remedy = new RemedyRule(NAMES)
                .paragraph(day, kind.outcome(), Decider.DEPARTMENT)
                .map(RemedyParagraph::text)
                .orElse("");
        return new SampleLetter(Stream.of(
                        "明川县教育局" + rule.letter().title().orElse("答复书"),
                        "明教公复〔" + day.getYear() + "〕6号",
                        "李明：",
                        "本机关于" + DAY.format(day.minusDays(10)) + "收到你提出的政府信息公开申请，要求公开2020年学前教育资金分配方案。现答复如下：",
                        rule.operative(ground),
                        remedy,
                        "明川县教育局",
                        DAY.format(day))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList());
    }

    /** The same with words replaced in every paragraph; a paragraph that becomes empty is gone. */
    SampleLetter with(String words, String others) {
        List<String> changed = paragraphs.stream()
                .map(paragraph -> paragraph.replace(words, others))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        if (!words.equals(others) && changed.equals(paragraphs)) {
            throw new IllegalArgumentException("not in the letter: " + words);
        }
        return new SampleLetter(changed);
    }

    LetterText text() {
        List<Line> lines = new ArrayList<>();
        paragraphs.forEach(paragraph -> lines.add(Line.of("第" + (lines.size() + 1) + "段", paragraph)));
        return new LetterText(lines);
    }

    Path word(Path file) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraphs.forEach(
                    paragraph -> document.createParagraph().createRun().setText(paragraph));
            document.write(out);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Body indented and broken into lines, as an office prints it. */
    Path pdf(Path file) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(
                    document, Path.of("src/main/resources/fonts/fang.ttf").toFile());
            document.addPage(new PDPage());
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.beginText();
                content.setFont(font, 16);
                content.setLeading(24);
                content.newLineAtOffset(72, 720);
                for (String paragraph : paragraphs) {
                    for (int from = 0; from < paragraph.length(); from += LINE) {
                        content.showText(paragraph.substring(from, Math.min(from + LINE, paragraph.length())));
                        content.newLine();
                    }
                }
                content.endText();
            }
            document.save(file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
