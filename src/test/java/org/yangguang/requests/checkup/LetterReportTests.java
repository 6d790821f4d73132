package org.yangguang.requests.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.checkup.LetterReport.Checked;
import org.yangguang.requests.decisions.DecisionKind;

class LetterReportTests {

    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    static Stream<Arguments> kindsAndDays() {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind != DecisionKind.OTHERWISE_CLOSED)
                .flatMap(kind -> Stream.of("2021-03-15", "2023-12-29", "2024-01-02", "2025-06-03")
                        .map(day -> Arguments.of(kind, LocalDate.parse(day))));
    }

    @ParameterizedTest
    @MethodSource("kindsAndDays")
    void goodLettersOfEveryKindAndTimePass(DecisionKind kind, LocalDate day) {
        LetterReport report = LetterReport.of(SampleLetter.of(kind, day).text(), DAYS);

        assertThat(failing(report)).isEmpty();
        assertThat(report.letter().decision()).contains(kind);
        assertThat(report.letter().received()).contains(day.minusDays(10));
        assertThat(report.letter().replied()).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INTERNAL_AFFAIRS | 明川县教育局政府信息公开申请答复书 |  | L.title
            INTERNAL_AFFAIRS | 明教公复〔2024〕6号 |  | L.number
            INTERNAL_AFFAIRS | 〔2024〕 | [2024] | L.number-brackets
            INTERNAL_AFFAIRS | 〔2024〕 | （2024） | L.number-brackets
            INTERNAL_AFFAIRS | 〔2024〕 | 【2024】 | L.number-brackets
            INTERNAL_AFFAIRS | 李明： |  | L.applicant
            INTERNAL_AFFAIRS | 于2024年3月5日 |  | L.fact
            INTERNAL_AFFAIRS | 根据《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项的规定， |  | L.basis
            INTERNAL_AFFAIRS | 第三十六条第（三）项 | 第三十六条第（三）项、第三十六条第（九）项 | L.citation-exists
            INTERNAL_AFFAIRS | 的规定 | 、第十六条的规定 | L.citation-precise
            INTERNAL_AFFAIRS | 第十六条第一款 | 第十六条第二款 | L.basis-fits-decision
            INTERNAL_AFFAIRS | 第十六条第一款、 |  | L.basis-fits-decision
            PARTLY_GRANTED | 第十五条、 |  | L.basis-fits-decision
            BARRED_BY_OTHER_LAW | 《中华人民共和国统计法》第二十五条、 |  | L.basis-fits-decision
            INTERNAL_AFFAIRS | 属于行政机关的内部事务信息。根据《中华人民共和国政府信息公开条例》第十六条第一款、 | 不宜提供。根据条例第十四条、 | L.decision
            DOES_NOT_EXIST | 60日 | 60个工作日 | L.remedy-periods
            DOES_NOT_EXIST | 6个月 | 3个月 | L.remedy-periods
            INTERNAL_AFFAIRS | 之日起15日 | 之日起6个月 | L.remedy-periods
            INTERNAL_AFFAIRS | 本级人民政府 | 某市教育局 | L.remedy-authority
            INTERNAL_AFFAIRS | 本级人民政府 | 本级人民政府或者某市教育局 | L.remedy-authority
            INTERNAL_AFFAIRS | 本级人民政府 | 邻川县人民政府 | L.remedy-authority
            INTERNAL_AFFAIRS | 2024年3月5日 | 2024年2月5日 | L.late
            INTERNAL_AFFAIRS | 2024年3月5日 | 2024年3月25日 | L.late
            DOES_NOT_EXIST | 现告知 | 因不属于自身生产、生活、科研等特殊需要，现告知 | L.repealed-law
            DOES_NOT_EXIST | 李明： | 李明（请于10日内说明信息的用途）： | L.purpose
            GIVEN | 现提供该政府信息 | 现提供该政府信息，并加盖骑缝章 | L.formula
            """)
    void aFaultIsFoundByItsRuleAlone(DecisionKind kind, String words, String others, String rule) {
        SampleLetter letter = SampleLetter.of(kind, DAY).with(words, Objects.requireNonNullElse(others, ""));

        assertThat(failing(LetterReport.of(letter.text(), DAYS))).containsExactly(rule);
    }

    @Test
    void choiceWhereReconsiderationComesFirstIsFound() {
        String old = SampleLetter.of(DecisionKind.INTERNAL_AFFAIRS, LocalDate.of(2023, 12, 29))
                .paragraphs()
                .get(5);
        SampleLetter letter = SampleLetter.of(DecisionKind.INTERNAL_AFFAIRS, DAY);
        SampleLetter wrong = letter.with(letter.paragraphs().get(5), old.replace("有管辖权的行政复议机关", "明川县人民政府"));

        assertThat(failing(LetterReport.of(wrong.text(), DAYS))).containsExactly("L.remedy-first", "L.remedy-periods");
    }

    @Test
    void agencyAndDayAndRemedyMustBeThere() {
        SampleLetter letter = SampleLetter.of(DecisionKind.DOES_NOT_EXIST, DAY);

        assertThat(failing(LetterReport.of(
                        letter.with(letter.paragraphs().get(5), "").text(), DAYS)))
                .containsExactly("L.remedy-present");
        assertThat(failing(LetterReport.of(letter.with("2024年3月15日", "").text(), DAYS)))
                .containsExactly("L.date");
        assertThat(failing(LetterReport.of(letter.with("明川县教育局", "").text(), DAYS)))
                .containsExactly("L.agency");
    }

    private static List<String> failing(LetterReport report) {
        return report.rules().stream()
                .filter(Checked::fails)
                .map(one -> one.rule().id())
                .toList();
    }
}
