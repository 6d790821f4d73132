package org.yangguang.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yangguang.organisation.Agency;

/**
 * The annual report of an agency on its disclosure work (政府信息公开工作年度报告, Regulation arts. 49 and 50).
 *
 * @param figures of the three tables, and the others that the text tells of
 * @param rules what each cross-foot rule says of it
 * @param carriedOut registrations (登记号) of the requests it carries out, by column key: what next year is checked against
 * @param queriedAt moment from which all figures are
 */
public record AnnualReport(
        Agency agency,
        int year,
        NationalForm form,
        ReportFigures figures,
        Narrative narrative,
        List<RuleResult> rules,
        Map<String, List<String>> carriedOut,
        Instant queriedAt) {

    public AnnualReport {
        rules = List.copyOf(rules);
        carriedOut = Map.copyOf(carriedOut);
    }

    /** Name of the agency, line break, 2021年政府信息公开工作年度报告. */
    public String title() {
        return agency.name() + "\n" + year + "年政府信息公开工作年度报告";
    }

    /** Whether a rule of severity {@code error} fails. */
    public boolean blocked() {
        return rules.stream().anyMatch(RuleResult::blocks);
    }
}
