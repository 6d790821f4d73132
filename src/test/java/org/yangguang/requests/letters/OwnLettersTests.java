package org.yangguang.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.checkup.LetterReport;
import org.yangguang.requests.checkup.LetterText;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RemedySettings;
import org.yangguang.requests.decisions.RequiredFact;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/** The check-up finds nothing to put right in the letters that the product writes itself. */
class OwnLettersTests {

    private static final Rendering RENDERING = Rendering.withFonts(Path.of("fonts"));
    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());
    private static final RemedyRule REMEDIES =
            new RemedyRule(new RemedySettings("明川县人民政府", "示例市人民政府", "示例市主管部门", "有管辖权的人民法院", "有管辖权的中级人民法院"));
    private static final LocalDate ON = LocalDate.of(2026, 3, 20);

    @TempDir
    private Path folder;

    private static LetterContent content(DecisionKind kind) {
        Map<RequiredFact, String> facts = new EnumMap<>(RequiredFact.class);
        DecisionRule.of(kind).facts().forEach(fact -> facts.put(fact, "见案卷"));
        facts.computeIfPresent(RequiredFact.BARRING_PROVISION, (fact, text) -> "《中华人民共和国统计法》第二十五条");
        facts.computeIfPresent(RequiredFact.REASONS_FOR_WITHHOLDING, (fact, text) -> "其中身份证号属于个人隐私（第十五条）");
        return new LetterContent(
                Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null),
                "明教公复〔2026〕6号",
                "赵小明",
                true,
                ON.minusDays(11),
                "2025年学前教育资金分配方案",
                Proposal.of(kind, null, "经核实如上", facts, false),
                ON,
                List.of("分配方案（区分处理）.pdf"));
    }

    private static LetterSheet letter(DecisionKind kind) {
        return ReplyValues.sheet(content(kind), REMEDIES, TemplateVersion.builtIn(TemplateKind.of(kind)));
    }

    /** What the applicant ended needs neither law nor remedies. */
    @ParameterizedTest
    @EnumSource(value = DecisionKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHERWISE_CLOSED")
    void nothingIsToBePutRight(DecisionKind kind) throws IOException {
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            Path letter = folder.resolve("letter." + format.extension());
            Files.write(
                    letter, RENDERING.render(letter(kind).document(), format).content());
            LetterReport report = LetterReport.of(LetterText.read(letter), DAYS);
            assertThat(report.rules().stream()
                            .filter(LetterReport.Checked::fails)
                            .map(one -> one.rule().id() + " " + one.verdict().detail()))
                    .as(format + " " + LetterText.read(letter).joined())
                    .isEmpty();
            assertThat(report.letter().decision().map(DecisionKind::outcome)).contains(kind.outcome());
        }
    }
}
