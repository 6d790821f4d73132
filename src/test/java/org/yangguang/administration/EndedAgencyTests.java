package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.shared.Refusal;

/** Reports of an agency that ended, and who answers for it. */
class EndedAgencyTests extends EndedAgencyFixture {

    @Test
    void itReportsForTheYearInWhichItEndedAndForNoneAfter() {
        Duty county = Duty.COUNTY_DISCLOSURE_OFFICE;
        assertThat(get(stranger, county, "/desk/reports?year=2021")).bodyText().contains(former.name());
        assertThat(get(stranger, county, "/desk/reports?year=2022"))
                .bodyText()
                .contains(heir.name())
                .doesNotContain(former.name());
        assertThat(get(stranger, county, "/desk"))
                .bodyText()
                .contains(former.name() + " 2021 年度报告")
                .doesNotContain(former.name() + " 2022 年度报告");
        assertThatThrownBy(() -> reports.open(former.agencyId(), 2023))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2021 年 6 月 30 日撤销或者合并", heir.name());
    }

    @Test
    void whoTookItOverWorksOnItsReportAndNobodyElse() {
        String report = "/desk/reports/" + former.agencyId() + "/2021";
        assertThat(get(heir, Duty.EDITOR, report)).hasStatusOk();
        assertThat(get(heir, Duty.EDITOR, report + "/texts/overview")).hasStatusOk();
        assertThat(get(stranger, Duty.EDITOR, report)).hasStatus(403);
        assertThat(get(heir, Duty.EDITOR, "/desk/reports/" + stranger.agencyId() + "/2021"))
                .hasStatus(403);
    }

    @Test
    void heirOfAnHeirAnswersForBoth() {
        Agency last = entered("文化旅游局");
        desk.end(heir.agencyId(), heir.version(), LocalDate.of(2022, 3, 1), last.agencyId(), TEST);
        assertThat(successions.predecessors(last.agencyId())).containsOnly(heir.agencyId(), former.agencyId());
        assertThat(get(last, Duty.EDITOR, "/desk/reports/" + former.agencyId() + "/2021"))
                .hasStatusOk();
    }

    @Test
    void itsPageNamesWhoTookItOver() {
        assertThat(get(stranger, Duty.COUNTY_DISCLOSURE_OFFICE, "/desk/administration/agencies/" + former.agencyId()))
                .bodyText()
                .contains("已撤销", "现由谁负责", heir.name());
    }
}
