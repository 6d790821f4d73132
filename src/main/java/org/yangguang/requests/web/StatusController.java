package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.intake.FollowedAmendments;
import org.yangguang.requests.intake.PublicCases;
import org.yangguang.requests.notices.ApplicantNotices;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** Tells applicants how their request stands, and takes what they were asked for. */
@Controller
class StatusController {

    static final String PATH = "/requests/status";
    private static final String CASE = PATH + "/case";

    private final PublicCases cases;
    private final FollowedAmendments amendments;
    private final ApplicantNotices notices;
    private final StatusPages pages;
    private final CaseTicket ticket;

    StatusController(
            PublicCases cases,
            FollowedAmendments amendments,
            ApplicantNotices notices,
            StatusPages pages,
            CaseTicket ticket) {
        this.cases = cases;
        this.amendments = amendments;
        this.notices = notices;
        this.pages = pages;
        this.ticket = ticket;
    }

    /** @param number filled in by the code on a receipt; the rest is typed */
    @PublicPage
    @GetMapping("/requests/status")
    ModelAndView ask(@RequestParam @Nullable String number) {
        return form().addObject("form", new StatusForm(number, "", ""));
    }

    @PublicPage
    @PostMapping("/requests/status")
    ModelAndView open(
            @ModelAttribute("form") StatusForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!result.hasErrors()) {
            form.check(result);
        }
        Optional<String> found = result.hasErrors() ? Optional.empty() : find(form, result, request, response);
        return found.map(path -> new ModelAndView("redirect:" + path)).orElseGet(StatusController::form);
    }

    /** The page of the request, or of the amendment, that all three belong to. */
    private Optional<String> find(
            StatusForm form, BindingResult result, HttpServletRequest request, HttpServletResponse response) {
        String number = WhoForm.text(form.number());
        String code = WhoForm.text(form.code());
        String ending = WhoForm.text(form.ending());
        try {
            Optional<Long> found = cases.open(number, code, ending, request.getRemoteAddr());
            if (found.isPresent()) {
                ticket.give(found.get(), request, response);
                return Optional.of(CASE);
            }
            Optional<Long> amendment = amendments.find(number, code, ending);
            if (amendment.isPresent()) {
                ticket.giveAmendment(amendment.get(), request, response);
                return Optional.of(AmendStatusController.PATH);
            }
            result.reject("unknown", "没有查到。请对照回执核对申请编号和查询码，后四位填证件号码或者电话号码的最后四位。");
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
        }
        return Optional.empty();
    }

    @PublicPage
    @GetMapping("/requests/status/case")
    ModelAndView one(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var id = ticket.request(request);
        return id.isEmpty()
                ? new ModelAndView("redirect:" + PATH)
                : pages.of(cases.get(id.getAsLong())).addObject("form", AnswerForm.EMPTY);
    }

    /** Takes the correction, the reasons, the withdrawal or the wish for notices of whoever looks at the request. */
    @PublicPage
    @PostMapping("/requests/status/case")
    ModelAndView answer(
            @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var id = ticket.request(request);
        if (id.isEmpty()) {
            return new ModelAndView("redirect:" + PATH);
        }
        try {
            form.take(id.getAsLong(), cases, notices);
            return new ModelAndView("redirect:" + CASE);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.of(cases.get(id.getAsLong()));
        }
    }

    @PublicPage
    @PostMapping("/requests/status/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        ticket.take(request, response);
        return new ModelAndView("redirect:" + PATH);
    }

    private static ModelAndView form() {
        return new ModelAndView(
                "requests/portal/status", "page", new StatusAskPage(PortalPage.of("查进度", PATH, ApplyPages.COLUMN)));
    }
}
