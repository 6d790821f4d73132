package org.yangguang.annualreport.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;

/** A report on the desk: the real page, with what the rules say, where it stands, and what can be done next. */
@Controller
class DeskReportController {

    private final ReportDesk desk;
    private final DeskReports pages;
    private final CurrentUser currentUser;

    DeskReportController(ReportDesk desk, DeskReports pages, CurrentUser currentUser) {
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @ForReadersOfReports
    @GetMapping("/desk/reports/{agency}/{year}")
    ModelAndView report(@PathVariable long agency, @PathVariable int year, HttpServletResponse response) {
        AgencyId id = new AgencyId(agency);
        SignedInUser user = currentUser.get();
        if (!ReportDuties.mayRead(user, id)) {
            throw new Forbidden();
        }
        response.setHeader("Cache-Control", "no-store");
        return pages.page(desk.get(id, year), user, StepForm.EMPTY);
    }
}
