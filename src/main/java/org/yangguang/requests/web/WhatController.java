package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
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
import org.yangguang.ui.PublicPage;

/** The step of an application that asks what is sought. Files are kept at once, so that they survive whatever else is wrong. */
@Controller
class WhatController {

    private final Drafts drafts;
    private final SentFiles files;
    private final ApplyPages pages;

    WhatController(Drafts drafts, SentFiles files, ApplyPages pages) {
        this.drafts = drafts;
        this.files = files;
        this.pages = pages;
    }

    @PublicPage
    @GetMapping("/requests/apply/information")
    ModelAndView what(HttpServletRequest request) {
        return draft(request)
                .map(draft -> pages.what(draft, WhatForm.of(draft.what())))
                .orElseGet(WhatController::again);
    }

    @PublicPage
    @PostMapping("/requests/apply/information")
    ModelAndView what(
            @ModelAttribute("form") WhatForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable List<MultipartFile> sent,
            HttpServletRequest request) {
        if (draft(request).isEmpty()) {
            return again();
        }
        String token = Objects.requireNonNull(ApplyCookies.draft(request));
        files.take(token, form.drop(), sent, request.getRemoteAddr(), result);
        Draft draft = draft(request).orElseThrow();
        if (!result.hasErrors() && form.adding()) {
            return pages.what(draft, form.longer());
        }
        if (!result.hasErrors() && form.finding()) {
            return pages.what(draft, form.shown());
        }
        if (!result.hasErrors() && !form.filing()) {
            form.check(result);
        }
        if (result.hasErrors() || form.filing()) {
            return pages.what(draft, form);
        }
        Draft filled = draft.with(new Draft.What(Objects.requireNonNull(form.agency()), form.written()));
        drafts.save(token, filled);
        return new ModelAndView("redirect:" + ApplyStep.next(filled).path());
    }

    private Optional<Draft> draft(HttpServletRequest request) {
        return drafts.find(ApplyCookies.draft(request))
                .filter(kept -> kept.receipt() == null)
                .map(Drafts.Kept::draft)
                .filter(draft -> draft.who() != null);
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:" + ApplyController.PATH);
    }
}
