package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.LineDiff;

@SpringBootTest
class ReportTextsTests {

    private static final Section SECTION = Section.PROBLEMS;
    private static final String TEXT = "第一段。\n第二段。\n第三段。";

    @Autowired
    ExampleYear example;

    @Autowired
    PublishedYear years;

    @Autowired
    ReportDesk desk;

    @Autowired
    ReportTexts texts;

    @Autowired
    TextDesk writing;

    @Autowired
    AnnualReports reports;

    private TextOutcome save(AgencyId agency, int basedOn, String text, boolean automatic, Actor by) {
        return writing.save(new TextDesk.Order(agency, YEAR, SECTION, basedOn, text, automatic, by));
    }

    private TextOutcome save(AgencyId agency, int basedOn, String text, Actor by) {
        return save(agency, basedOn, text, false, by);
    }

    private TextEdition current(AgencyId agency) {
        return texts.current(agency, YEAR).get(SECTION.ordinal());
    }

    private int written(AgencyId agency) {
        assertThat(save(agency, 0, TEXT, WRITER)).isInstanceOf(TextOutcome.Saved.class);
        return current(agency).number();
    }

    @Test
    void draftIsTheTextUntilSomebodySavesAndStaysInTheHistory() {
        AgencyId agency = example.entered("明川县一局");
        TextEdition draft = current(agency);
        assertThat(draft.number()).isZero();
        assertThat(draft.text()).contains("本年度工作主要存在以下问题");
        save(agency, 0, "受理{table3.1.total}件。", WRITER);
        assertThat(current(agency).number()).isEqualTo(2);
        assertThat(texts.history(agency, YEAR, SECTION))
                .extracting(TextEdition::kind)
                .containsExactly(TextEdition.Kind.SAVED, TextEdition.Kind.DRAFTED);
        assertThat(Narrative.text(reports.get(agency, YEAR).narrative().problems()))
                .isEqualTo("受理2件。");
    }

    @Test
    void oldEditionIsRestoredAsANewOneUnlessSomebodyWasFaster() {
        AgencyId agency = example.entered("明川县七局");
        int base = written(agency);
        save(agency, base, "全部重写。", WRITER);
        TextEdition restored = writing.restore(agency, YEAR, SECTION, base, base + 1, HEAD);
        assertThat(restored.number()).isEqualTo(base + 2);
        assertThat(current(agency).text()).isEqualTo(TEXT);
        assertThatThrownBy(() -> writing.restore(agency, YEAR, SECTION, base, base + 1, HEAD))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(texts.compare(agency, YEAR, SECTION, base, base + 2))
                .extracting(LineDiff.Line::kind)
                .containsOnly(LineDiff.Kind.SAME);
    }

    @Test
    void freshDraftIsOfferedAndOverwritesNothing() {
        AgencyId agency = example.entered("明川县八局");
        written(agency);
        ReportTexts.DraftOffer offer = texts.draftAnew(agency, YEAR, SECTION);
        assertThat(offer.present().text()).isEqualTo(TEXT);
        assertThat(offer.fresh()).contains("本年度工作主要存在以下问题");
        assertThat(offer.changes()).isNotEmpty();
        assertThat(current(agency).text()).isEqualTo(TEXT);
    }

    @Test
    void longOverviewAndTypedNumbersAreHintsThatDoNotStopASubmission() {
        AgencyId agency = example.entered("明川县十局");
        String overview = "共公开77条。" + "坚持以公开为常态。".repeat(120);
        writing.save(new TextDesk.Order(agency, YEAR, Section.OVERVIEW, 0, overview, false, WRITER));
        ReportHints hints = ReportHints.of(reports.get(agency, YEAR));
        assertThat(hints.overviewLong()).isTrue();
        assertThat(hints.typed()).anyMatch(typed -> typed.number().equals("77") && typed.line() == 1);
        assertThat(desk.submit(years.move(agency, WRITER), null).status()).isEqualTo(ReportStatus.SUBMITTED);
    }
}
