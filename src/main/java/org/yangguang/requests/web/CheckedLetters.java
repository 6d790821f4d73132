package org.yangguang.requests.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.requests.checkup.LetterReading;
import org.yangguang.requests.checkup.LetterReport;
import org.yangguang.requests.checkup.LetterReport.Checked;
import org.yangguang.requests.checkup.LetterText;
import org.yangguang.requests.checkup.Severity;
import org.yangguang.requests.checkup.Verdict.State;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Fact;

/** Checks letters and puts what was found into words of a page. */
@Component
class CheckedLetters {

    private final CalendarInForce calendar;

    CheckedLetters(CalendarInForce calendar) {
        this.calendar = calendar;
    }

    /**
     * Checks a file, .docx or .pdf; one that cannot be read is a finding of its own. It is read from a copy that nobody else sees and
     * that is gone afterwards.
     */
    CheckPage.Letter of(String name, InputStream content) throws IOException {
        Path folder = Files.createTempDirectory("letter");
        try {
            Path copy = folder.resolve("letter");
            Files.copy(content, copy);
            return of(name, LetterText.read(copy));
        } catch (Refusal unreadable) {
            String why = Objects.requireNonNull(unreadable.getMessage()).replace("“letter”", "“" + name + "”");
            CheckPage.Finding finding = new CheckPage.Finding("无法读取", Chip.red("错误"), why, "");
            return new CheckPage.Letter(name, Chip.red("无法读取"), List.of(), List.of(finding), List.of(), 0);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private CheckPage.Letter of(String name, LetterText text) {
        LetterReport report = LetterReport.of(text, calendar.workingDays());
        return new CheckPage.Letter(
                name,
                report.blocks() ? Chip.red("有错误，请改正后再发出") : Chip.green("没有发现错误"),
                read(report.letter()),
                findings(report, State.FAILS),
                findings(report, State.NOT_CHECKABLE),
                report.rules().stream()
                        .filter(one -> one.verdict().state() == State.HOLDS)
                        .count());
    }

    private static List<Fact> read(LetterReading letter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("答复主体", letter.agency().map(found -> found.text()).orElse("未找到")));
        facts.add(Fact.of("文号", letter.number().map(found -> found.text()).orElse("未找到")));
        facts.add(Fact.of("收到日期", letter.received().map(DueWords::day).orElse("未找到")));
        facts.add(Fact.of("答复日期", letter.replied().map(DueWords::day).orElse("未找到")));
        facts.add(Fact.wide(
                "处理决定",
                letter.decision()
                        .map(kind ->
                                kind.outcome().code() + " " + kind.outcome().label())
                        .orElse("未看出")));
        return facts;
    }

    private static List<CheckPage.Finding> findings(LetterReport report, State state) {
        return report.rules().stream()
                .filter(one -> one.verdict().state() == state)
                .map(CheckedLetters::finding)
                .toList();
    }

    private static CheckPage.Finding finding(Checked one) {
        Severity severity = one.rule().severity();
        return new CheckPage.Finding(
                one.rule().label(),
                severity == Severity.ERROR ? Chip.red(severity.label()) : Chip.amber(severity.label()),
                one.verdict().detail(),
                one.verdict()
                        .line()
                        .map(line -> line.place() + "：“" + line.excerpt() + "”")
                        .orElse(""));
    }
}
