package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.OvertakenCase;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Takes down what is done to a case: one page an action, with the fields that it needs. */
@Controller
class ActionController {

    private final CaseFiles files;
    private final CaseDesk desk;
    private final ActionPages pages;
    private final CurrentUser currentUser;
    private final Clock clock;

    ActionController(CaseFiles files, CaseDesk desk, ActionPages pages, CurrentUser currentUser, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/{id}/act/{action}")
    ModelAndView form(@PathVariable long id, @PathVariable String action) {
        OpenedCase opened = opened(id, action(action));
        if (!CasePages.may(currentUser.get(), opened, action(action))) {
            throw new Forbidden();
        }
        return pages.page(opened, action(action))
                .addObject("form", pages.empty(opened, action(action), LocalDate.now(clock)));
    }

    @ForReadersOfCases
    @PostMapping("/desk/requests/{id}/act/{action}")
    ModelAndView act(
            @PathVariable long id,
            @PathVariable String action,
            @ModelAttribute("form") ActionForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseAction asked = action(action);
        OpenedCase opened = opened(id, asked);
        if (!CasePages.may(currentUser.get(), opened, asked)) {
            return overtaken(
                    "现在不由您审核（" + opened.file().state().label() + "）。您填写的内容都还在，可以复制。", opened, asked, result, response);
        }
        if (!result.hasErrors()) {
            pages.require(opened, asked, form, result);
        }
        if (result.hasErrors()) {
            return pages.page(opened, asked);
        }
        try {
            OpenedCase after = desk.add(
                    id,
                    Objects.requireNonNullElse(form.version(), -1),
                    pages.event(opened, asked, form),
                    ActionPages.letter(asked, form),
                    currentUser.get().actor());
            redirect.addFlashAttribute(
                    Flash.ATTRIBUTE,
                    Flash.done(asked.label() + "已记录" + numbered(after) + "，现在："
                            + after.file().state().label() + "。"));
            return new ModelAndView("redirect:" + CasePaths.of(id));
        } catch (OvertakenCase overtaken) {
            return overtaken(Objects.requireNonNull(overtaken.getMessage()), overtaken.now(), asked, result, response);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.page(opened, asked);
        }
    }

    /** Somebody else was there first: shows the case as it is now, with all that was filled in. */
    private ModelAndView overtaken(
            String why, OpenedCase now, CaseAction asked, BindingResult result, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        result.reject("overtaken", why);
        return pages.page(now, asked);
    }

    private static String numbered(OpenedCase after) {
        String number = after.file().entries().getLast().letter();
        return number == null ? "" : "，文号 " + number;
    }

    /** The case for somebody with a duty of the action; whose turn it is may have changed meanwhile. */
    private OpenedCase opened(long id, CaseAction action) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), action.duties().toArray(Duty[]::new));
        return opened;
    }

    private static CaseAction action(@Nullable String path) {
        return Arrays.stream(CaseAction.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一步。"));
    }
}
