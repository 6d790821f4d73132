package org.yangguang.annualreport.web;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.annualreport.ReportCase;
import org.yangguang.annualreport.ReportDesk;
import org.yangguang.annualreport.ReportStatus.Step;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Takes a report a step on. */
@Controller
class ReportStepController {

    private final ReportDesk desk;
    private final DeskReports pages;
    private final CurrentUser currentUser;

    ReportStepController(ReportDesk desk, DeskReports pages, CurrentUser currentUser) {
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD, Duty.COUNTY_DISCLOSURE_OFFICE, Duty.LEADER})
    @PostMapping("/desk/reports/{agency}/{year}/steps/{step}")
    ModelAndView step(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String step,
            @ModelAttribute("form") StepForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        AgencyId id = new AgencyId(agency);
        SignedInUser user = currentUser.get();
        Step wanted = step(step);
        ReportCase report = desk.get(id, year);
        if (!ReportDuties.mayRead(user, id)
                || (report.steps().contains(wanted) && !ReportDuties.mayTake(user, report, wanted))) {
            throw new Forbidden();
        }
        try {
            take(wanted, new ReportDesk.Move(id, year, form.version(), user.actor()), form.reason());
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.page(report, user, form);
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已" + wanted.label() + "。"));
        return new ModelAndView("redirect:" + DeskAddresses.report(id, year));
    }

    private static Step step(String word) {
        return Arrays.stream(Step.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这个步骤。"));
    }

    private void take(Step step, ReportDesk.Move move, @org.jspecify.annotations.Nullable String written) {
        String reason = written == null || written.isBlank() ? null : written.strip();
        switch (step) {
            case SUBMIT -> desk.submit(move, reason);
            case WITHDRAW -> desk.withdraw(move, reason);
            case RETURN -> desk.sendBack(move, Objects.requireNonNullElse(reason, ""));
            case APPROVE -> desk.approve(move);
            case PUBLISH -> desk.publish(move);
            case CORRECT -> desk.openCorrection(move, Objects.requireNonNullElse(reason, ""));
        }
    }
}
