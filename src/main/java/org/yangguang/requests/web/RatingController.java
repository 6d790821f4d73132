package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.PublicCases;
import org.yangguang.requests.intake.Rating;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.PublicPage;

/** Takes how content an applicant is, once the request is answered. */
@Controller
class RatingController {

    private final PublicCases cases;
    private final Ratings ratings;
    private final StatusPages pages;
    private final CaseTicket ticket;

    RatingController(PublicCases cases, Ratings ratings, StatusPages pages, CaseTicket ticket) {
        this.cases = cases;
        this.ratings = ratings;
        this.pages = pages;
        this.ticket = ticket;
    }

    @PublicPage
    @PostMapping("/requests/status/rating")
    ModelAndView rate(
            @RequestParam(required = false) @Nullable Rating rating,
            @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            HttpServletRequest request) {
        var id = ticket.request(request);
        if (id.isEmpty()) {
            return new ModelAndView("redirect:" + StatusController.PATH);
        }
        OpenedCase opened = cases.get(id.getAsLong());
        try {
            ratings.rate(opened, rating, WhoForm.text(form.text()));
            return new ModelAndView("redirect:" + StatusController.PATH + "/case");
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.of(opened);
        }
    }
}
