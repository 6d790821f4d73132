package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.cases.Application;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Who asked for an amendment: masked, and in the clear for whoever handles it and says why. */
@Controller
class AmendmentApplicantController {

    private static final Duty[] HANDLING = {Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final AmendmentAccess access;
    private final AmendmentApplicants applicants;
    private final AgencyDirectory agencies;

    AmendmentApplicantController(AmendmentAccess access, AmendmentApplicants applicants, AgencyDirectory agencies) {
        this.access = access;
        this.applicants = applicants;
        this.agencies = agencies;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/amendments/{id}/applicant")
    ModelAndView masked(@PathVariable long id) {
        Amendment it = access.kept(id, HANDLING);
        return page(it, false).addObject("form", new RevealForm(it.registration(), ""));
    }

    /** Shows the name once; nothing keeps the page. */
    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/requests/amendments/{id}/applicant")
    ModelAndView reveal(
            @PathVariable long id,
            @ModelAttribute("form") RevealForm form,
            BindingResult result,
            HttpServletResponse response) {
        Amendment it = access.kept(id, HANDLING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            applicants.reveal(it, Objects.requireNonNullElse(form.reason(), ""), access.actor());
            return page(it, true);
        } catch (Refusal refused) {
            result.rejectValue("reason", "refused", Objects.requireNonNull(refused.getMessage()));
            return page(it, false);
        }
    }

    private ModelAndView page(Amendment it, boolean clear) {
        Optional<Application> application = applicants.of(it.id()).map(Asked::application);
        return new ModelAndView(
                "requests/desk/applicant",
                "page",
                new ApplicantPage(
                        DeskPage.of(
                                        "申请人",
                                        AmendmentPaths.LIST,
                                        AmendmentPaths.CRUMB,
                                        new Crumb(it.registration(), AmendmentPaths.of(it.id())))
                                .withMeta(agencies.get(it.file().agency()).name()),
                        AmendmentPaths.of(it.id()) + "/applicant",
                        application
                                .map(one -> MaskedName.of(one.type(), one.name()))
                                .orElse(null),
                        clear ? application.map(Application::name).orElse(null) : null,
                        0,
                        null,
                        application.map(one -> ApplicationFacts.of(one, clear)).orElse(List.of())));
    }
}
