package org.yangguang.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.FirstSetUp;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** The first three administrators. */
@Controller
class SetUpController {

    private final FirstSetUp setUp;
    private final AgencyDirectory agencies;

    SetUpController(FirstSetUp setUp, AgencyDirectory agencies) {
        this.setUp = setUp;
        this.agencies = agencies;
    }

    @PublicPage
    @GetMapping("/identity/set-up")
    ModelAndView form() {
        requireNeeded();
        setUp.layCode();
        return page(SetUpForm.EMPTY);
    }

    @PublicPage
    @PostMapping("/identity/set-up")
    ModelAndView run(@Valid @ModelAttribute("form") SetUpForm form, BindingResult result) {
        requireNeeded();
        if (result.hasErrors()) {
            return page(form);
        }
        try {
            Map<Duty, AccountDesk.Created> made = setUp.run(
                    Objects.requireNonNull(form.code()),
                    Objects.requireNonNullElse(form.county(), ""),
                    form.candidates());
            setUp.finish();
            return new ModelAndView("identity/portal/set-up-done", "page", SetUpPage.done(made));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return page(form);
        }
    }

    private void requireNeeded() {
        if (!setUp.needed()) {
            throw new NotFound("首次设置已经完成，请直接登录。");
        }
    }

    private ModelAndView page(SetUpForm form) {
        SetUpPage page = new SetUpPage(
                PortalPage.titled("首次设置"),
                setUp.file().toString(),
                agencies.all().isEmpty(),
                List.of());
        return new ModelAndView("identity/portal/set-up", "page", page).addObject("form", form);
    }
}
