package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.ColumnTags;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.PublicPage;

/** Tells anybody by when a request must be answered, and what would change that (Regulation arts. 30–33). */
@Controller
class DeadlineController {

    static final String PATH = "/requests/deadline";
    static final String TITLE = "答复期限计算";

    private static final ColumnTags COLUMN =
            new ColumnTags("依申请公开", "申请公开政府信息的期限、条件和办法", List.of("政府信息公开申请", "答复期限"), "依申请公开");

    private final DeadlineAnswers answers;

    DeadlineController(DeadlineAnswers answers) {
        this.answers = answers;
    }

    /** Nothing is asked yet where the address names no day; an answer has an address of its own, to be kept or passed on. */
    @PublicPage
    @GetMapping("/requests/deadline")
    ModelAndView deadline(
            @Valid @ModelAttribute("form") DeadlineForm form, BindingResult result, HttpServletRequest request) {
        if (!request.getParameterMap().containsKey("received")) {
            return page(null).addObject("form", DeadlineForm.EMPTY);
        }
        if (!result.hasErrors()) {
            form.check(result);
        }
        return page(result.hasErrors() ? null : answer(form, result));
    }

    private DeadlinePage.@Nullable Answer answer(DeadlineForm form, BindingResult result) {
        try {
            return answers.answer(form);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return null;
        }
    }

    private static ModelAndView page(DeadlinePage.@Nullable Answer answer) {
        return new ModelAndView(
                "requests/portal/deadline", "page", new DeadlinePage(PortalPage.of(TITLE, PATH, COLUMN), answer));
    }
}
