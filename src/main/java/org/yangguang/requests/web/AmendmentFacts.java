package org.yangguang.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Duty;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.ui.Fact;

/** What an amendment is about, in a few lines; what names people only for those who may read it. */
@Component
class AmendmentFacts {

    private final AmendmentAccess access;
    private final AmendmentApplicants applicants;

    AmendmentFacts(AmendmentAccess access, AmendmentApplicants applicants) {
        this.access = access;
        this.applicants = applicants;
    }

    List<Fact> of(Amendment it, boolean read) {
        List<Fact> facts = new ArrayList<>();
        if (read) {
            applicants
                    .of(it.id())
                    .map(asked -> AmendPages.claim(asked.claim()))
                    .ifPresentOrElse(facts::addAll, () -> facts.add(Fact.wide("记录", it.record() + "（申请人的资料已经按期删除）")));
        } else {
            facts.add(Fact.wide("记录", it.record()));
            facts.add(Fact.wide("申请内容", "涉及申请人的个人信息，只有经办单位可以查看"));
        }
        if (access.may(it, Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD)) {
            facts.add(Fact.link("申请人", "查看（记入审计）", AmendmentPaths.of(it.id()) + "/applicant"));
        }
        facts.add(Fact.of("收到", DueWords.day(it.file().arrival().on())));
        Optional.ofNullable(it.file().closedOn()).ifPresent(on -> facts.add(Fact.of("办结", DueWords.day(on))));
        return facts;
    }
}
