package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantNames;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;

/** Who applied: masked, and in the clear for whoever handles the agency's requests and says why. */
@Controller
class ApplicantController {

    private final ApplicantNames names;
    private final CaseFiles files;
    private final Applications applications;
    private final AgencyDirectory agencies;
    private final CurrentUser currentUser;

    ApplicantController(
            ApplicantNames names,
            CaseFiles files,
            Applications applications,
            AgencyDirectory agencies,
            CurrentUser currentUser) {
        this.names = names;
        this.files = files;
        this.applications = applications;
        this.agencies = agencies;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{agency}/applicant")
    ModelAndView masked(@PathVariable long agency, @RequestParam String registration) {
        return page(handled(agency), registration, null).addObject("form", new RevealForm(registration, ""));
    }

    /** Shows the name once; nothing keeps the page. */
    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/requests/{agency}/applicant")
    ModelAndView reveal(
            @PathVariable long agency,
            @ModelAttribute("form") RevealForm form,
            BindingResult result,
            HttpServletResponse response) {
        AgencyId id = handled(agency);
        response.setHeader("Cache-Control", "no-store");
        try {
            String name = names.reveal(
                    id,
                    form.registration(),
                    Objects.requireNonNullElse(form.reason(), ""),
                    currentUser.get().actor());
            return page(id, form.registration(), name);
        } catch (Refusal refused) {
            result.rejectValue("reason", "refused", Objects.requireNonNull(refused.getMessage()));
            return page(id, form.registration(), null);
        }
    }

    private AgencyId handled(long agency) {
        AgencyId id = new AgencyId(agency);
        currentUser.get().require(id, Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD);
        return id;
    }

    private ModelAndView page(AgencyId agency, String registration, @Nullable String name) {
        long request = files.idOf(agency, registration);
        Optional<Application> application = applications.of(request);
        return new ModelAndView(
                "requests/desk/applicant",
                "page",
                new ApplicantPage(
                        DeskPage.of(
                                        "申请人",
                                        CasePaths.LIST,
                                        CasePaths.CRUMB,
                                        new Crumb(registration, CasePaths.of(request)))
                                .withMeta(agencies.get(agency).name()),
                        CasePaths.LIST + "/" + agency + "/applicant",
                        names.masked(agency, registration),
                        name,
                        request,
                        application.map(Application::notices).orElse(null),
                        application
                                .map(one -> ApplicationFacts.of(one, name != null))
                                .orElse(List.of())));
    }
}
