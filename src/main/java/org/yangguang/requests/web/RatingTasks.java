package org.yangguang.requests.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.identity.DeskTasks;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.intake.FollowUps;
import org.yangguang.requests.intake.PoorlyRated;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Worklist;

/** Requests whose applicants are not content and wait for a call. */
@Component
class RatingTasks implements DeskTasks {

    private final FollowUps followUps;
    private final AgencyDirectory agencies;

    RatingTasks(FollowUps followUps, AgencyDirectory agencies) {
        this.followUps = followUps;
        this.agencies = agencies;
    }

    @Override
    public Tasks of(SignedInUser user) {
        List<AgencyId> own = user.agencies(FollowUpController.FOLLOWING);
        return own.isEmpty()
                ? new Tasks(List.of(), List.of())
                : new Tasks(followUps.waiting(own).stream().map(this::row).toList(), List.of());
    }

    private Worklist.Row row(PoorlyRated one) {
        return new Worklist.Row(
                "send",
                CaseColumns.shortened(one.content()),
                one.registration(),
                agencies.get(one.agency()).name(),
                "回访申请人",
                null,
                Chip.amber(one.rating().label()).with("alert"),
                List.of("申请人对办理结果的评价是“" + one.rating().label() + "”。请回访，问明原因并登记。"),
                List.of(DeskPage.Action.primary("登记回访", CasePaths.rating(one.request()), "inbox")),
                false);
    }
}
