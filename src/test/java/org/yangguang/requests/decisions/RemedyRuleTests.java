package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.organisation.AgencyKind;

class RemedyRuleTests {

    private static final RemedyPlaces PLACES = new RemedyPlaces("明川县人民政府", "示例市人民政府", "明川县人民法院", "示例市中级人民法院");

    /** By outcome: before 2024, from 2024, from June 2025. */
    private static final String TABLE = """
            3.1 CHOICE CHOICE CHOICE
            3.2 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.1 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.2 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.3 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.4 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.5 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.6 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.7 CHOICE RECONSIDERATION_FIRST RECONSIDERATION_FIRST
            3.3.8 CHOICE CHOICE NO_LAWSUIT
            3.4.1 CHOICE CHOICE CHOICE
            3.4.2 CHOICE CHOICE NO_LAWSUIT
            3.4.3 CHOICE CHOICE CHOICE
            3.5.1 CHOICE CHOICE NO_LAWSUIT
            3.5.2 CHOICE CHOICE CHOICE
            3.5.3 CHOICE CHOICE NO_LAWSUIT
            3.5.4 CHOICE CHOICE CHOICE
            3.5.5 CHOICE CHOICE CHOICE
            3.6.1 CHOICE CHOICE CHOICE
            3.6.2 CHOICE CHOICE CHOICE
            3.6.3 NONE NONE NONE
            """;

    @Test
    void refusalsGoToReconsiderationFirstSinceTwentyTwentyFour() {
        String printed = Arrays.stream(DecisionKind.values())
                .map(kind -> "%s %s %s %s\n"
                        .formatted(
                                kind.outcome().code(),
                                RemedyRule.of(LocalDate.of(2023, 12, 31), kind),
                                RemedyRule.of(LocalDate.of(2024, 1, 1), kind),
                                RemedyRule.of(LocalDate.of(2025, 6, 1), kind)))
                .distinct()
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(TABLE);
    }

    private static String paragraph(String on, DecisionKind kind, AgencyKind agency) {
        LocalDate day = LocalDate.parse(on);
        return RemedyRule.of(day, kind).paragraph(day, kind, agency, PLACES);
    }

    @Test
    void authorityAndCourtFollowFromWhoDecides() {
        assertThat(paragraph("2024-01-01", DecisionKind.STATE_SECRET, AgencyKind.DEPARTMENT))
                .contains("应当先", "60日内向明川县人民政府申请行政复议", "15日内依法向明川县人民法院");
        assertThat(paragraph("2024-01-01", DecisionKind.STATE_SECRET, AgencyKind.COUNTY_OFFICE))
                .contains("向示例市人民政府申请行政复议", "示例市中级人民法院");
        assertThat(paragraph("2023-12-31", DecisionKind.GIVEN, AgencyKind.DEPARTMENT))
                .contains("明川县人民政府或者上一级主管部门", "6个月内");
        assertThat(paragraph("2023-12-31", DecisionKind.GIVEN, AgencyKind.TOWNSHIP))
                .contains("60日内向明川县人民政府申请");
    }

    @Test
    void ofWhatIsPartlyGivenOnlyTheRefusedPartIsContested() {
        assertThat(paragraph("2026-01-01", DecisionKind.PARTLY_GRANTED, AgencyKind.TOWNSHIP))
                .contains("对不予公开的部分不服", "应当先");
        assertThat(paragraph("2026-01-01", DecisionKind.OTHERWISE_CLOSED, AgencyKind.TOWNSHIP))
                .isEmpty();
    }
}
