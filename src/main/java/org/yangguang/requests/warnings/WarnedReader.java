package org.yangguang.requests.warnings;

import java.util.List;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser.Grant;

/**
 * Somebody of the office who wants to be warned.
 *
 * @param grants own duties, and those lent by others
 */
record WarnedReader(long account, String login, List<Grant> grants) {

    /** Who handles the case, or could be given it; the head of the agency's own office; the county's office. */
    boolean isWarned(Warning warning) {
        PressingCase one = warning.of();
        boolean handles = one.handler() == null
                ? may(one, Duty.CLERK) || may(one, Duty.HANDLER)
                : one.handler().equals(login);
        return handles
                || (warning.step().warnsHead() && may(one, Duty.DISCLOSURE_OFFICE_HEAD))
                || (warning.step().warnsCounty() && may(one, Duty.COUNTY_DISCLOSURE_OFFICE));
    }

    private boolean may(PressingCase one, Duty duty) {
        return grants.stream().anyMatch(grant -> grant.duty() == duty && grant.reaches(one.agency()));
    }
}
