package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseDivision;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.OvertakenCase;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Divides an application that holds several matters; its form is that of any action, with a matter on each line. */
@Controller
class SplitController {

    private final CaseFiles files;
    private final CaseDivision division;
    private final ActionPages pages;
    private final CurrentUser currentUser;

    SplitController(CaseFiles files, CaseDivision division, ActionPages pages, CurrentUser currentUser) {
        this.files = files;
        this.division = division;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @ForReadersOfCases
    @PostMapping("/desk/requests/{id}/act/split")
    ModelAndView split(
            @PathVariable long id,
            @ModelAttribute("form") ActionForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedCase opened = opened(id);
        if (!result.hasErrors()) {
            pages.require(opened, CaseAction.SPLIT, form, result);
        }
        if (result.hasErrors()) {
            return pages.page(opened, CaseAction.SPLIT);
        }
        try {
            List<OpenedCase> parts = division.divide(
                    id,
                    Objects.requireNonNullElse(form.version(), -1),
                    form.day(),
                    form.lines(),
                    currentUser.get().actor());
            redirect.addFlashAttribute(
                    Flash.ATTRIBUTE, Flash.done("已拆分为 " + parts.size() + " 件：" + numbers(parts) + "。"));
            return new ModelAndView("redirect:" + CasePaths.of(id));
        } catch (OvertakenCase overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            result.reject("overtaken", Objects.requireNonNull(overtaken.getMessage()));
            return pages.page(overtaken.now(), CaseAction.SPLIT);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.page(opened, CaseAction.SPLIT);
        }
    }

    private static String numbers(List<OpenedCase> parts) {
        return parts.stream().map(part -> part.head().registration()).collect(Collectors.joining("、"));
    }

    private OpenedCase opened(long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        if (!CasePages.may(user, opened, CaseAction.SPLIT)) {
            throw new Forbidden();
        }
        return opened;
    }
}
