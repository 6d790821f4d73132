package org.yangguang.annualreport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.annualreport.ApplicantColumn;
import org.yangguang.annualreport.Citation;
import org.yangguang.annualreport.LastYear;
import org.yangguang.annualreport.Narrative;
import org.yangguang.annualreport.NationalForm;
import org.yangguang.annualreport.ReportFigures;
import org.yangguang.annualreport.RuleResult;
import org.yangguang.annualreport.RuleResult.Outcome;
import org.yangguang.annualreport.Table3Row;
import org.yangguang.annualreport.draft.Drafting;
import org.yangguang.documents.Block;
import org.yangguang.documents.Inline;
import org.yangguang.documents.Paragraph;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Period;

class ReportRulesTests {

    private static final Agency AGENCY = Agency.entered("明川县教育局", AgencyKind.DEPARTMENT, null);

    /** A sound report: 10 received by citizens, 2 carried in, 9 granted, 3 carried out; 20 documents in force. */
    private static Map<String, BigDecimal> sound() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Table3Row row : Table3Row.ALL) {
            for (ApplicantColumn column : ApplicantColumn.values()) {
                boolean filled = column == ApplicantColumn.NATURAL_PERSON || column == ApplicantColumn.TOTAL;
                values.put(row.figure(column), BigDecimal.valueOf(filled ? number(row) : 0));
            }
        }
        for (String block : List.of("reconsideration", "litigation_direct", "litigation_after_reconsideration")) {
            values.put("table4." + block + ".upheld", BigDecimal.ONE);
            values.put("table4." + block + ".corrected", BigDecimal.ZERO);
            values.put("table4." + block + ".other", BigDecimal.ZERO);
            values.put("table4." + block + ".pending", BigDecimal.ONE);
            values.put("table4." + block + ".total", BigDecimal.TWO);
        }
        for (String part : List.of("made", "repealed", "in_force")) {
            values.put("table2.regulations." + part, BigDecimal.ZERO);
        }
        values.put("table2.normative_documents.made", BigDecimal.valueOf(4));
        values.put("table2.normative_documents.repealed", BigDecimal.valueOf(2));
        values.put("table2.normative_documents.in_force", BigDecimal.valueOf(20));
        return values;
    }

    private static int number(Table3Row row) {
        return switch (row.code()) {
            case "1" -> 10;
            case "2" -> 2;
            case "3.1", "3.7" -> 9;
            case "4" -> 3;
            default -> 0;
        };
    }

    private static List<RuleResult> check(Map<String, BigDecimal> values, LastYear last) {
        ReportFigures figures = new ReportFigures(values);
        Narrative narrative = Drafting.draft(AGENCY, 2021, NationalForm.FORM_2021, figures);
        return ReportRules.check(2021, figures, narrative, last, Map.of("natural_person", List.of("2020-7", "2020-9")));
    }

    private static LastYear last(Map<String, BigDecimal> figures) {
        return new LastYear(
                2020, new ReportFigures(figures), Map.of("natural_person", List.of("2020-7", "2020-8")), "去年的文字");
    }

    private static RuleResult result(List<RuleResult> results, String id) {
        return results.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void soundReportHoldsEveryRule() {
        Map<String, BigDecimal> before = sound();
        before.put("table3.4.natural_person", BigDecimal.TWO);
        before.put("table3.4.total", BigDecimal.TWO);
        before.put("table2.normative_documents.in_force", BigDecimal.valueOf(18));
        assertThat(check(sound(), last(before))).allMatch(rule -> rule.outcome() == Outcome.HOLDS);
        assertThat(check(sound(), last(before)))
                .extracting(RuleResult::id)
                .contains(
                        "T3.identity.other", "T3.total.3.5.5", "T3.sum.total", "Y.carried.total", "M.period", "N.list");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    table3.4.natural_person                  | 4  | T3.identity.natural_person | error   | 一+二 = 12，三（七）+四 = 13
                    table3.1.total                           | 11 | T3.total.1                 | error   | 六列之和 = 10，总计 = 11
                    table3.3.4.1.natural_person              | 1  | T3.sum.natural_person      | error   | （一）至（六）之和 = 10，（七）总计 = 9
                    table3.3.4.1.natural_person              | 1  | T3.total.3.4.1             | error   | 六列之和 = 1，总计 = 0
                    table4.litigation_direct.total           | 3  | T4.total.litigation_direct | error   | 四项结果之和 = 2，总计 = 3
                    table2.regulations.made                  | 1  | T2.no-regulations          | warning | 规章：制发 1 件，废止 0 件，现行有效 0 件；县级以下行政机关没有规章制定权（立法法第九十三条），请核对类别
                    """)
    void brokenCellFailsItsRuleWithBothSums(String cell, int value, String id, String severity, String detail) {
        Map<String, BigDecimal> values = sound();
        values.put(cell, BigDecimal.valueOf(value));
        RuleResult result = result(check(values, null), id);
        assertThat(result.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(result.severity().word()).isEqualTo(severity);
        assertThat(result.detail()).isEqualTo(detail);
    }

    @Test
    void blankCellIsNotCheckableAndNeverZero() {
        Map<String, BigDecimal> values = sound();
        values.remove("table3.2.natural_person");
        RuleResult result = result(check(values, null), "T3.identity.natural_person");
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_CHECKABLE);
        assertThat(result.detail()).isEqualTo("空缺的 表三“二、上年结转政府信息公开申请数量”自然人列 按 0 计，则 一+二 = 10，三（七）+四 = 12，不等");
        assertThat(result.blocks()).isFalse();
    }

    @Test
    void carriedInThatDiffersFromLastYearNamesColumnFiguresAndRegistrations() {
        RuleResult result = result(check(sound(), last(sound())), "Y.carried.natural_person");
        assertThat(result.blocks()).isTrue();
        assertThat(result.detail())
                .isEqualTo("自然人列：本年“二、上年结转” = 2，上年“四、结转下年度” = 3；上年报告未列、本年计入的登记号：2020-9；上年报告已列、本年未计入的登记号：2020-8");
    }

    @Test
    void lastYearsFigureThatContradictsItsOwnListIsSaid() {
        LastYear frozen = new LastYear(
                2020, new ReportFigures(sound()), Map.of("natural_person", List.of("2020-7", "2020-9")), null);
        List<RuleResult> results = check(sound(), frozen);
        assertThat(result(results, "Y.carried.natural_person").detail())
                .endsWith("；本年计入的登记号与上年报告所列的相同（2020-7、2020-9），上年报告的数字与它自己的清单不符");
    }

    @Test
    void withoutLastYearsReportContinuityIsNotCheckable() {
        assertThat(result(check(sound(), null), "Y.carried.total").outcome()).isEqualTo(Outcome.NOT_CHECKABLE);
        assertThat(result(check(sound(), null), "Y.in-force").outcome()).isEqualTo(Outcome.NOT_CHECKABLE);
    }

    @Test
    void documentsInForceContinueFromLastYear() {
        RuleResult result = result(check(sound(), last(sound())), "Y.in-force");
        assertThat(result.outcome()).isEqualTo(Outcome.FAILS);
        assertThat(result.detail()).isEqualTo("本年现行有效−制发+废止 = 18，上年现行有效 = 20");
    }

    private static List<RuleResult> narrated(Narrative narrative, LastYear last) {
        return ReportRules.check(2021, new ReportFigures(sound()), narrative, last, Map.of());
    }

    private static Narrative narrative(Period period, List<Block> overview, Narrative.Breakdown list, Citation cited) {
        return new Narrative(period, List.of(), overview, List.of(), List.of(), List.of(list), List.of(cited));
    }

    @Test
    void textThatDisagreesWithItsYearTablesOrLawIsTold() {
        Citation old = new Citation("《旧办法》", 2008, 2020);
        Narrative narrative = narrative(
                Period.ofYear(2020),
                List.of(Paragraph.body(new Inline.Text("受理"), new Inline.Bound("table3.1.total", "12"))),
                new Narrative.Breakdown("table3.3.7.total", List.of("table3.3.1.total", "table3.4.total")),
                old);
        List<RuleResult> results = narrated(narrative, null);
        assertThat(result(results, "M.period").detail()).isEqualTo("统计期限 2020-01-01 至 2020-12-31，报告年度 2021");
        assertThat(result(results, "M.notice").detail()).isEqualTo("引用的 《旧办法》 对 2021 年度无效");
        assertThat(result(results, "N.table3.1.total").detail()).isEqualTo("正文 12，表中 10");
        assertThat(result(results, "N.list").detail()).isEqualTo("“其中”各项之和 = 12，合计 = 9");
        assertThat(results.stream()
                        .filter(rule -> rule.id().startsWith("M.") || rule.id().startsWith("N."))
                        .filter(rule -> rule.outcome() != Outcome.NOT_CHECKABLE))
                .allMatch(rule -> rule.fails() && !rule.blocks());
    }

    @Test
    void textThatIsLastYearsButForItsNumbersIsTold() {
        String words = "本年度主动公开工作扎实推进，受理政府信息公开申请%d件，全部按期办结，群众满意度进一步提高。";
        Narrative narrative = narrative(
                Period.ofYear(2021),
                List.of(Paragraph.body(words.formatted(8))),
                new Narrative.Breakdown("table3.1.total", List.of("table3.1.total")),
                Citation.PROCESSING_FEE);
        LastYear same = new LastYear(2020, new ReportFigures(Map.of()), null, words.formatted(23));
        LastYear other = new LastYear(2020, new ReportFigures(Map.of()), null, "去年主要做了机构改革后的职能衔接和网站迁移工作。");
        assertThat(result(narrated(narrative, same), "N.similar").detail()).isEqualTo("与上年度报告的文字相同 100%");
        assertThat(result(narrated(narrative, same), "N.similar").fails()).isTrue();
        assertThat(result(narrated(narrative, other), "N.similar").outcome()).isEqualTo(Outcome.HOLDS);
    }

    /** Passages of six characters; numbers, spaces and punctuation do not count. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲乙丙丁戊己庚辛壬癸子丑寅卯辰 | 甲乙丙丁戊己庚辛壬癸子丑寅卯辰 | 100 | FAILS
            甲乙丙丁戊己庚辛壬癸子丑寅卯辰 | 甲乙丙丁戊己庚辛壬癸子丑寅卯巳 | 90  | FAILS
            甲乙丙丁戊己庚辛壬癸子丑寅卯   | 甲乙丙丁戊己庚辛壬癸子丑寅辰   | 89  | HOLDS
            甲乙丙，丁戊己8庚              | 甲乙丙丁戊己23。 庚辛          | 100 | FAILS
            甲乙丙丁戊己庚                 | 甲乙丙丁戊己辛                 | 50  | HOLDS
            甲乙丙丁戊                     | 甲乙丙丁戊                     | 0   | HOLDS
            """)
    void similarityIsTheShareOfPassagesThatStandInBothYears(String text, String before, int share, Outcome outcome) {
        Narrative narrative = narrative(
                Period.ofYear(2021),
                List.of(Paragraph.body(text)),
                new Narrative.Breakdown("table3.1.total", List.of("table3.1.total")),
                Citation.PROCESSING_FEE);
        RuleResult similar =
                result(narrated(narrative, new LastYear(2020, new ReportFigures(Map.of()), null, before)), "N.similar");
        assertThat(similar.detail()).isEqualTo("与上年度报告的文字相同 " + share + "%");
        assertThat(similar.outcome()).isEqualTo(outcome);
    }
}
