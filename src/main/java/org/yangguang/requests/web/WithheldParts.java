package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.reassessment.Reassessment;
import org.yangguang.requests.reassessment.Reassessments;
import org.yangguang.requests.reassessment.WithheldInformation;

/** The part of a case's page that tells of looking at withheld information again. */
@Component
class WithheldParts {

    private final Reassessments reassessments;
    private final Clock clock;

    WithheldParts(Reassessments reassessments, Clock clock) {
        this.reassessments = reassessments;
        this.clock = clock;
    }

    CasePage.@Nullable Withheld of(OpenedCase opened, SignedInUser user) {
        long id = opened.head().id();
        return reassessments.find(id).map(one -> part(opened, one, user)).orElse(null);
    }

    private CasePage.Withheld part(OpenedCase opened, WithheldInformation one, SignedInUser user) {
        LocalDate due = one.dueOn();
        boolean may = due != null && user.may(opened.head().agency(), ReviewController.REASSESSING);
        return new CasePage.Withheld(
                ReviewColumns.chip(one, LocalDate.now(clock)),
                due == null ? null : DueWords.day(due),
                results(one.request()),
                may ? CasePaths.review(one.request()) : null);
    }

    private List<String> results(long request) {
        return reassessments.of(request).reversed().stream()
                .map(WithheldParts::said)
                .toList();
    }

    private static String said(Reassessment past) {
        return DueWords.day(past.on()) + "，" + past.result() + "：" + past.text() + "（"
                + past.by().name() + "）";
    }
}
