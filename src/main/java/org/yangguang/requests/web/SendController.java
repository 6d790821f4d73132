package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.intake.Draft;
import org.yangguang.requests.intake.Drafts;
import org.yangguang.requests.intake.PublicApplications;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PublicPage;

/** The last step: what was filled in is looked at once more, and sent. */
@Controller
class SendController {

    private final Drafts drafts;
    private final PublicApplications applications;
    private final ApplyPages pages;

    SendController(Drafts drafts, PublicApplications applications, ApplyPages pages) {
        this.drafts = drafts;
        this.applications = applications;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/requests/apply/review")
    ModelAndView review(HttpServletRequest request) {
        return complete(request)
                .map(draft -> pages.page(ApplyStep.REVIEW, draft).addObject("form", SendForm.NOTHING))
                .orElseGet(() -> new ModelAndView("redirect:" + ApplyController.PATH));
    }

    /** Sent twice, by a double click or by going back, it gives the same receipt. */
    @PublicPage
    @PostMapping("/requests/apply/review")
    ModelAndView send(@ModelAttribute("form") SendForm form, BindingResult result, HttpServletRequest request) {
        String token = ApplyCookies.draft(request);
        if (token == null || drafts.find(token).isEmpty()) {
            return new ModelAndView("redirect:" + ApplyController.PATH);
        }
        try {
            applications.send(token, WhoForm.text(form.answer()), request.getRemoteAddr());
            return new ModelAndView("redirect:" + ReceiptController.PATH);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return complete(request)
                    .map(draft -> pages.page(ApplyStep.REVIEW, draft))
                    .orElseGet(() -> new ModelAndView("redirect:" + ApplyController.PATH));
        }
    }

    private Optional<Draft> complete(HttpServletRequest request) {
        return drafts.find(ApplyCookies.draft(request))
                .filter(kept -> kept.receipt() == null)
                .map(Drafts.Kept::draft)
                .filter(Draft::complete);
    }
}
