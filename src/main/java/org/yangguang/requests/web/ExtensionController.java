package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.BulkExtensions;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.ui.Flash;
import org.yangguang.ui.ListQuery;

/** Asks for and decides extensions of several cases at once. */
@Controller
class ExtensionController {

    /** Who asks for them, and who decides. */
    static final Duty[] DUTIES = {Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final BulkExtensions extensions;
    private final ExtensionPages pages;
    private final CaseFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;

    ExtensionController(
            BulkExtensions extensions, ExtensionPages pages, CaseFiles files, CurrentUser currentUser, Clock clock) {
        this.extensions = extensions;
        this.pages = pages;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/extensions")
    ModelAndView list(ListQuery query) {
        return pages.of(query).addObject("form", ExtensionForm.empty(LocalDate.now(clock)));
    }

    /** What was done and what was refused is told on the list. */
    @Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/requests/extensions")
    ModelAndView extend(@ModelAttribute("form") ExtensionForm form, BindingResult result, RedirectAttributes redirect) {
        form.check(result);
        if (result.hasErrors()) {
            return pages.of(ListQuery.NONE);
        }
        SignedInUser user = currentUser.get();
        ExtensionForm.Act act = Objects.requireNonNull(form.act());
        List<BulkExtensions.Chosen> chosen = form.seen().stream()
                .map(seen -> new BulkExtensions.Chosen(opened(user, seen.id(), act.duty()), seen.version()))
                .toList();
        BulkExtensions.Result done = extensions.add(chosen, form.event(), user.actor());
        if (done.done() > 0) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已批量" + act.label() + " " + done.done() + " 件。"));
        }
        redirect.addFlashAttribute(
                "refused",
                done.refused().stream()
                        .map(one -> one.registration() + "：" + one.why())
                        .toList());
        return new ModelAndView("redirect:" + CasePaths.EXTENSIONS);
    }

    private OpenedCase opened(SignedInUser user, long id, Duty duty) {
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), duty);
        return opened;
    }
}
