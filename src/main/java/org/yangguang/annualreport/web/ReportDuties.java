package org.yangguang.annualreport.web;

import java.util.Objects;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;

/** Who may do what with an agency's report. */
final class ReportDuties {

    private ReportDuties() {}

    /** Who may see reports, as the handlers ask for it. */
    static Duty[] readers() {
        return Objects.requireNonNull(ForReadersOfReports.class.getAnnotation(Allowed.class))
                .value();
    }

    /** Whether the report may be seen on the desk. */
    static boolean mayRead(SignedInUser user, AgencyId agency) {
        return user.may(agency, readers());
    }

    /** Whether its texts may be written. */
    static boolean mayWrite(SignedInUser user, AgencyId agency) {
        return user.may(agency, Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD);
    }

    /** Whether the person may take that step now: by duty, by state, and by four eyes. */
    static boolean mayTake(SignedInUser user, ReportCase report, Step step) {
        AgencyId agency = report.agency().agencyId();
        boolean duty = switch (step) {
            case SUBMIT, WITHDRAW, PUBLISH, CORRECT -> mayWrite(user, agency);
            case APPROVE -> user.may(agency, Duty.DISCLOSURE_OFFICE_HEAD, Duty.LEADER);
            case RETURN -> user.may(agency, Duty.DISCLOSURE_OFFICE_HEAD, Duty.LEADER, Duty.COUNTY_DISCLOSURE_OFFICE);
        };
        return duty && report.mayTake(step, user.actor());
    }
}
