package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.annualreport.ExampleYear.YEAR;
import static org.yangguang.annualreport.PublishedYear.HEAD;
import static org.yangguang.annualreport.PublishedYear.WRITER;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

@SpringBootTest
class TextDeskTests {

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
    void changesOfTwoPeopleThatDoNotTouchAreBothInTheLatestText() {
        AgencyId agency = example.entered("明川县二局");
        int base = written(agency);
        save(agency, base, "第一段，改。\n第二段。\n第三段。", HEAD);
        TextOutcome outcome = save(agency, base, "第一段。\n第二段。\n第三段，也改。", WRITER);
        assertThat(outcome).isInstanceOf(TextOutcome.Merged.class);
        assertThat(current(agency).text()).isEqualTo("第一段，改。\n第二段。\n第三段，也改。");
    }

    @Test
    void changesOfTheSameLinesComeBackSideBySideAndMineIsKept() {
        AgencyId agency = example.entered("明川县三局");
        int base = written(agency);
        save(agency, base, "第一段，甲。\n第二段。\n第三段。", HEAD);
        String mine = "第一段，乙。\n第二段。\n第三段。";
        TextOutcome outcome = save(agency, base, mine, WRITER);
        assertThat(outcome).isInstanceOfSatisfying(TextOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).startsWith("第一段，甲");
            assertThat(conflict.mine()).isEqualTo(mine);
            assertThat(conflict.base()).isEqualTo(TEXT);
            assertThat(conflict.by()).isEqualTo(HEAD);
        });
        assertThat(current(agency).text()).startsWith("第一段，甲");
        assertThat(texts.attempts(agency, YEAR)).extracting(TextAttempt::text).containsExactly(mine);
        save(agency, current(agency).number(), mine, WRITER);
        assertThat(texts.attempts(agency, YEAR)).isEmpty();
    }

    @Test
    void twoPeopleWhoSaveAtOnceLoseNothing() throws Exception {
        AgencyId agency = example.entered("明川县四局");
        int base = written(agency);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<TextOutcome>> saves = List.of(
                    () -> save(agency, base, "第一段，甲。\n第二段。\n第三段。", HEAD),
                    () -> save(agency, base, "第一段。\n第二段。\n第三段，乙。", WRITER));
            for (Future<TextOutcome> save : both.invokeAll(saves)) {
                assertThat(save.get()).isNotInstanceOf(TextOutcome.Conflict.class);
            }
        }
        assertThat(current(agency).text()).isEqualTo("第一段，甲。\n第二段。\n第三段，乙。");
    }

    @Test
    void autosavesOfOnePersonAreOneEntryOfTheHistoryAndStayBasesForOthers() {
        AgencyId agency = example.entered("明川县五局");
        int base = written(agency);
        save(agency, base, TEXT + "\n续", true, WRITER);
        save(agency, base + 1, TEXT + "\n续写", true, WRITER);
        save(agency, base + 2, TEXT + "\n续写完。", true, WRITER);
        assertThat(texts.history(agency, YEAR, SECTION))
                .extracting(TextEdition::number)
                .containsExactly(base + 3, base, 1);
        TextOutcome other = save(agency, base + 1, "新第一段。\n第二段。\n第三段。\n续", HEAD);
        assertThat(other).isInstanceOf(TextOutcome.Merged.class);
        assertThat(current(agency).text()).isEqualTo("新第一段。\n第二段。\n第三段。\n续写完。");
    }

    @Test
    void faultyTextIsNotSavedButNotLost() {
        AgencyId agency = example.entered("明川县六局");
        int base = written(agency);
        TextOutcome outcome = save(agency, base, TEXT + "\n受理{table3.none}件。", WRITER);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TextOutcome.Faulty.class,
                        faulty ->
                                assertThat(faulty.errors().getFirst().message()).contains("第 4 行", "{table3.none}"));
        assertThat(current(agency).text()).isEqualTo(TEXT);
        assertThat(texts.attempts(agency, YEAR)).hasSize(1);
    }

    @Test
    void textsAreWrittenOnlyWhileTheReportIsBeingWritten() {
        AgencyId agency = example.entered("明川县九局");
        int base = written(agency);
        desk.submit(years.move(agency, WRITER), null);
        assertThatThrownBy(() -> save(agency, base, "改。", WRITER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已提交");
        desk.sendBack(years.move(agency, HEAD), "请补充问题部分的数据");
        assertThat(save(agency, base, "改。", WRITER)).isInstanceOf(TextOutcome.Saved.class);
    }
}
