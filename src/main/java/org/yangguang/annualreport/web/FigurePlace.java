package org.yangguang.annualreport.web;

import org.springframework.stereotype.Component;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.DeskPage;

/** The report below which figures, lists and records stand on the desk. */
@Component
class FigurePlace {

    private final ReportDesk desk;
    private final CurrentUser currentUser;

    FigurePlace(ReportDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    /**
     * The report, for somebody who may see it.
     *
     * @throws Forbidden for anybody else
     */
    ReportCase report(long agency, int year) {
        AgencyId id = new AgencyId(agency);
        if (!ReportDuties.mayRead(currentUser.get(), id)) {
            throw new Forbidden();
        }
        return desk.get(id, year);
    }

    static DeskPage layout(String title, ReportCase report) {
        AgencyId id = report.agency().agencyId();
        return DeskPage.of(
                title,
                DeskAddresses.LIST,
                DeskAddresses.CRUMB,
                DeskAddresses.crumb(report.agency().name(), id, report.year()));
    }
}
