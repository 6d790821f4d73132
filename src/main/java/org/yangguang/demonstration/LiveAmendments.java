package org.yangguang.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Submission;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.amendments.Claim;
import org.yangguang.shared.Actor;

/** Invented requests for the correction of records: one to be examined, one that waits for the head's approval. */
@Component
class LiveAmendments {

    private final AmendmentDesk desk;

    LiveAmendments(AmendmentDesk desk) {
        this.desk = desk;
    }

    /** @param ago the day so many working days ago */
    void make(AgencyId county, IntFunction<LocalDate> ago) {
        register(
                county,
                ago.apply(17),
                new Claim("城镇住房保障家庭审核表", null, null, "家庭人口记为3人", "家庭人口应为4人", "户口簿复印件已经交给窗口，原件可以核对"));
        Amendment second = register(
                county,
                ago.apply(4),
                new Claim(
                        "农村危房改造验收表", "明危改〔2025〕118号", "2026-009", "竣工日期记为2025年11月3日", "竣工日期应为2025年10月3日", "验收照片上的日期"));
        desk.add(
                second.id(),
                second.version(),
                new AmendmentEvent.Correction(ago.apply(1), "竣工日期由2025年11月3日改为2025年10月3日", ago.apply(1)),
                null,
                holder(Duty.HANDLER));
    }

    private Amendment register(AgencyId county, LocalDate on, Claim claim) {
        Asked asked = new Asked(LiveCases.applicant(), claim);
        return desk.register(county, asked, Submission.IN_PERSON, on, List.of(), holder(Duty.CLERK));
    }

    private static Actor holder(Duty duty) {
        return LiveCases.holder(DemonstrationAccounts.COUNTY_OFFICE, duty);
    }
}
