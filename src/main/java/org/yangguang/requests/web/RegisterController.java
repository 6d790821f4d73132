package org.yangguang.requests.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.ScannedApplications;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;

/** Registers what came to the window, by post, by fax or by word of mouth. */
@Controller
class RegisterController {

    private final ScannedApplications applications;
    private final SeenAgencies agencies;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegisterController(ScannedApplications applications, SeenAgencies agencies, CurrentUser currentUser, Clock clock) {
        this.applications = applications;
        this.agencies = agencies;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed(Duty.CLERK)
    @GetMapping("/desk/requests/new")
    ModelAndView form() {
        Map<String, String> own = own();
        Long only = own.size() == 1 ? Long.valueOf(own.keySet().iterator().next()) : null;
        return page(own).addObject("form", RegisterForm.of(only, LocalDate.now(clock)));
    }

    @Allowed(Duty.CLERK)
    @PostMapping("/desk/requests")
    ModelAndView register(
            @Valid @ModelAttribute("form") RegisterForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        if (form.agency() != null) {
            user.require(new AgencyId(form.agency()), Duty.CLERK);
        }
        if (!result.hasErrors()) {
            ApplicationRules.problems(form.application())
                    .forEach((field, why) -> result.rejectValue(field, "problem", why));
            if (form.wantsReading()) {
                result.rejectValue("readBack", "problem", "口头申请写好后应当向申请人宣读，确认无误再登记");
            }
        }
        OpenedCase opened = result.hasErrors() ? null : registered(form, SentFiles.resources(sent), result, user);
        if (opened == null) {
            return page(own());
        }
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.done("已登记，登记号 " + opened.head().registration() + "。"));
        return new ModelAndView("redirect:" + CasePaths.of(opened.head().id()));
    }

    private @Nullable OpenedCase registered(
            RegisterForm form, List<Resource> scans, BindingResult result, SignedInUser user) {
        try {
            return applications.register(
                    new AgencyId(Objects.requireNonNull(form.agency())), form.intake(), scans, user.actor());
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return null;
        }
    }

    /** The agencies that the present user registers for. */
    private Map<String, String> own() {
        return agencies.present(currentUser.get(), Duty.CLERK);
    }

    private static ModelAndView page(Map<String, String> own) {
        return new ModelAndView(
                "requests/desk/register",
                "page",
                new RegisterPage(DeskPage.of("登记申请", CasePaths.LIST, CasePaths.CRUMB), own));
    }
}
