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
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.intake.Draft;
import org.yangguang.requests.intake.Drafts;
import org.yangguang.ui.PublicPage;

/** The steps of an application on the portal: who, what, how. Each keeps what was filled in before the next is shown. */
@Controller
class ApplyController {

    static final String PATH = "/requests/apply";

    private static final Draft NOTHING = new Draft("", null, null, null, null, List.of());

    private final Drafts drafts;
    private final ApplyPages pages;

    ApplyController(Drafts drafts, ApplyPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /** Goes on where the browser's draft stands; begins one where it has none. */
    @PublicPage
    @GetMapping("/requests/apply")
    ModelAndView begin(HttpServletRequest request) {
        return drafts.find(ApplyCookies.draft(request))
                .map(kept -> kept.receipt() != null
                        ? ReceiptController.PATH
                        : ApplyStep.next(kept.draft()).path())
                .map(path -> new ModelAndView("redirect:" + path))
                .orElseGet(() -> new ModelAndView("redirect:" + ApplyStep.WHO.path()));
    }

    @PublicPage
    @GetMapping("/requests/apply/applicant")
    ModelAndView who(HttpServletRequest request) {
        Draft draft = draft(request).orElse(NOTHING);
        return pages.page(ApplyStep.WHO, draft).addObject("form", WhoForm.of(draft.who()));
    }

    @PublicPage
    @PostMapping("/requests/apply/applicant")
    ModelAndView who(
            @ModelAttribute("form") WhoForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            form.check(result);
        }
        Optional<Draft> known = draft(request);
        if (result.hasErrors()) {
            return pages.page(ApplyStep.WHO, known.orElse(NOTHING));
        }
        String token = known.isPresent() ? ApplyCookies.draft(request) : drafts.begin();
        ApplyCookies.keepDraft(request, response, Objects.requireNonNull(token));
        return kept(token, drafts.find(token).orElseThrow().draft().with(form.who()));
    }

    @PublicPage
    @GetMapping("/requests/apply/delivery")
    ModelAndView how(HttpServletRequest request) {
        return draft(request)
                .filter(draft -> draft.who() != null)
                .map(draft -> pages.page(ApplyStep.HOW, draft).addObject("form", HowForm.of(draft.how())))
                .orElseGet(ApplyController::again);
    }

    @PublicPage
    @PostMapping("/requests/apply/delivery")
    ModelAndView how(@ModelAttribute("form") HowForm form, BindingResult result, HttpServletRequest request) {
        Draft draft = draft(request).filter(one -> one.who() != null).orElse(null);
        if (draft == null) {
            return again();
        }
        if (!result.hasErrors()) {
            form.check(draft, result);
        }
        return result.hasErrors()
                ? pages.page(ApplyStep.HOW, draft)
                : kept(ApplyCookies.draft(request), draft.with(form.how()));
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return drafts.find(ApplyCookies.draft(request))
                .filter(kept -> kept.receipt() == null)
                .map(Drafts.Kept::draft);
    }

    private ModelAndView kept(@Nullable String token, Draft draft) {
        drafts.save(Objects.requireNonNull(token), draft);
        return new ModelAndView("redirect:" + ApplyStep.next(draft).path());
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:" + PATH);
    }
}
