package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.OvertakenCase;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Takes a handler's proposal: first the kind of decision, then what the law wants on file for it. */
@Controller
class ProposalController {

    private final CaseFiles files;
    private final CaseDesk desk;
    private final ProposalPages pages;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProposalController(CaseFiles files, CaseDesk desk, ProposalPages pages, CurrentUser currentUser, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed(Duty.HANDLER)
    @GetMapping("/desk/requests/{id}/act/propose")
    ModelAndView form(@PathVariable long id, @RequestParam @Nullable DecisionKind kind) {
        OpenedCase opened = opened(id);
        ModelAndView page = pages.of(opened, kind, null);
        return kind == null
                ? page
                : page.addObject("form", ProposalForm.empty(opened.head().version(), kind, LocalDate.now(clock)));
    }

    @Allowed(Duty.HANDLER)
    @PostMapping("/desk/requests/{id}/act/propose")
    ModelAndView propose(
            @PathVariable long id,
            @ModelAttribute("form") ProposalForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedCase opened = opened(id);
        DecisionKind kind = form.kind();
        if (kind == null) {
            return pages.of(opened, null, null);
        }
        if (!result.hasErrors() && form.on() == null) {
            result.rejectValue("on", "required", "请填写日期");
        }
        if (!result.hasErrors() && WhoForm.text(form.reasons()).isEmpty()) {
            result.rejectValue("reasons", "required", "请写明理由，答复书将据此说明");
        }
        if (result.hasErrors()) {
            return pages.of(opened, kind, form);
        }
        try {
            desk.add(
                    id,
                    Objects.requireNonNullElse(form.version(), -1),
                    new CaseEvent.Proposed(Objects.requireNonNull(form.on()), form.proposal(kind)),
                    currentUser.get().actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("拟办意见已提交审核。"));
            return new ModelAndView("redirect:" + CasePaths.of(id));
        } catch (OvertakenCase overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            result.reject("overtaken", Objects.requireNonNull(overtaken.getMessage()));
            return pages.of(overtaken.now(), kind, form);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.of(opened, kind, form);
        }
    }

    private OpenedCase opened(long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        if (!CasePages.may(user, opened, CaseAction.PROPOSE)) {
            throw new Forbidden();
        }
        return opened;
    }
}
