package org.yangguang.requests.web;

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
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;

/** Registers a request for a correction that came to the window, by post, by fax or by word of mouth. */
@Controller
class AmendmentRegisterController {

    private final AmendmentDesk desk;
    private final SeenAgencies agencies;
    private final CurrentUser currentUser;
    private final Clock clock;

    AmendmentRegisterController(AmendmentDesk desk, SeenAgencies agencies, CurrentUser currentUser, Clock clock) {
        this.desk = desk;
        this.agencies = agencies;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed(Duty.CLERK)
    @GetMapping("/desk/requests/amendments/new")
    ModelAndView form() {
        Map<String, String> own = own();
        Long only = own.size() == 1 ? Long.valueOf(own.keySet().iterator().next()) : null;
        return page(own).addObject("form", AmendForm.registered(only, LocalDate.now(clock)));
    }

    @Allowed(Duty.CLERK)
    @PostMapping("/desk/requests/amendments")
    ModelAndView register(
            @ModelAttribute("form") AmendForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        if (form.agency() != null) {
            user.require(new AgencyId(form.agency()), Duty.CLERK);
        }
        List<Resource> files = SentFiles.resources(sent);
        if (!result.hasErrors()) {
            form.check(!files.isEmpty(), result);
            form.checkArrival(result);
        }
        Amendment made = result.hasErrors() ? null : registered(form, files, result, user);
        if (made == null) {
            if (!files.isEmpty()) {
                // No browser fills a field for files in again.
                result.rejectValue("sent", "again", "文件还没有存下来，改好其他内容后请重新选择");
            }
            return page(own());
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已登记，编号 " + made.registration() + "。"));
        return new ModelAndView("redirect:" + AmendmentPaths.of(made.id()));
    }

    private @Nullable Amendment registered(
            AmendForm form, List<Resource> files, BindingResult result, SignedInUser user) {
        try {
            return desk.register(
                    new AgencyId(Objects.requireNonNull(form.agency())),
                    form.asked(),
                    Objects.requireNonNull(form.channel()),
                    Objects.requireNonNull(form.arrivedOn()),
                    files,
                    user.actor());
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return null;
        }
    }

    private Map<String, String> own() {
        return agencies.present(currentUser.get(), Duty.CLERK);
    }

    private static ModelAndView page(Map<String, String> own) {
        return new ModelAndView(
                "requests/desk/amendment-register",
                "page",
                new RegisterPage(DeskPage.of("登记更正申请", AmendmentPaths.LIST, AmendmentPaths.CRUMB), own));
    }
}
