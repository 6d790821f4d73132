package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.NotFound;

/** Who sees which cases: those who handle an agency's requests its own, the county's office and leaders all. */
final class CaseDuties {

    private CaseDuties() {}

    /** Who may see cases, as the handlers ask for it. */
    static Duty[] readers() {
        return Objects.requireNonNull(ForReadersOfCases.class.getAnnotation(Allowed.class))
                .value();
    }

    /** Agencies whose cases that user sees; null for every agency. */
    static @Nullable List<AgencyId> agencies(SignedInUser user) {
        if (user.has(Duty.COUNTY_DISCLOSURE_OFFICE, Duty.LEADER)) {
            return null;
        }
        return user.agencies(readers());
    }

    /** The case, as long as that user may see it; to everybody else it is as if it were not there. */
    static OpenedCase seen(SignedInUser user, OpenedCase opened) {
        return Optional.of(opened)
                .filter(one -> user.may(one.head().agency(), readers()))
                .orElseThrow(() -> new NotFound("没有这件申请。"));
    }
}
