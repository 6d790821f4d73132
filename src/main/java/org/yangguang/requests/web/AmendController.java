package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.intake.Draft;
import org.yangguang.requests.intake.Drafts;
import org.yangguang.requests.intake.PublicAmendments;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PublicPage;

/** Asks the public for a claim that a record about themselves is wrong (Regulation art. 41): filled in, checked, sent. */
@Controller
class AmendController {

    static final String PATH = "/requests/amend";
    private static final String REVIEW = PATH + "/review";

    private final Drafts drafts;
    private final SentFiles files;
    private final PublicAmendments amendments;
    private final AmendPages pages;

    AmendController(Drafts drafts, SentFiles files, PublicAmendments amendments, AmendPages pages) {
        this.drafts = drafts;
        this.files = files;
        this.amendments = amendments;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/requests/amend")
    ModelAndView fill(HttpServletRequest request) {
        Optional<Drafts.Kept> kept = drafts.find(token(request));
        if (kept.filter(one -> one.receipt() != null).isPresent()) {
            return new ModelAndView("redirect:" + AmendReceiptController.PATH);
        }
        Draft draft = kept.map(Drafts.Kept::draft).orElseGet(() -> Draft.empty(""));
        return pages.form(draft, AmendForm.of(draft));
    }

    /** Files are kept at once, so that they survive whatever else is wrong. */
    @PublicPage
    @PostMapping("/requests/amend")
    ModelAndView fill(
            @ModelAttribute("form") AmendForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            HttpServletRequest request,
            HttpServletResponse response) {
        String token = draft(request).isPresent() ? Objects.requireNonNull(token(request)) : drafts.begin();
        ApplyCookies.keep(request, response, ApplyCookies.AMENDS, token, Drafts.KEPT);
        files.take(token, form.drop(), sent, request.getRemoteAddr(), result);
        Draft draft = drafts.find(token).orElseThrow().draft();
        if (!result.hasErrors() && !form.filing()) {
            form.check(!draft.files().isEmpty(), result);
        }
        if (result.hasErrors() || form.filing()) {
            return pages.form(draft, form);
        }
        drafts.save(token, draft.with(form.who()).with(form.how()).with(form.amends()));
        return new ModelAndView("redirect:" + REVIEW);
    }

    @PublicPage
    @GetMapping("/requests/amend/review")
    ModelAndView review(HttpServletRequest request) {
        return checked(request).addObject("form", SendForm.NOTHING);
    }

    /** Sent twice, by a double click or by going back, it gives the same receipt. */
    @PublicPage
    @PostMapping("/requests/amend/review")
    ModelAndView send(@ModelAttribute("form") SendForm form, BindingResult result, HttpServletRequest request) {
        String token = token(request);
        if (token == null || drafts.find(token).isEmpty()) {
            return new ModelAndView("redirect:" + PATH);
        }
        try {
            amendments.send(token, WhoForm.text(form.answer()), request.getRemoteAddr());
            return new ModelAndView("redirect:" + AmendReceiptController.PATH);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return checked(request);
        }
    }

    private ModelAndView checked(HttpServletRequest request) {
        Draft draft = draft(request).orElse(null);
        Draft.Amends amends = draft == null ? null : draft.amends();
        return draft == null || amends == null ? new ModelAndView("redirect:" + PATH) : pages.review(draft, amends);
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return drafts.find(token(request))
                .filter(kept -> kept.receipt() == null)
                .map(Drafts.Kept::draft);
    }

    private static @Nullable String token(HttpServletRequest request) {
        return ApplyCookies.read(request, ApplyCookies.AMENDS);
    }
}
