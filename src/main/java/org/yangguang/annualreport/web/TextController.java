package org.yangguang.annualreport.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.annualreport.TextDesk;
import org.yangguang.annualreport.TextOutcome;
import org.yangguang.annualreport.text.TextError;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Flash;

/** Writing a section of a report. Saves by itself; two people at once lose nothing. */
@Controller
class TextController {

    private final TextDesk texts;
    private final TextPages pages;
    private final CurrentUser currentUser;

    TextController(TextDesk texts, TextPages pages, CurrentUser currentUser) {
        this.texts = texts;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/reports/{agency}/{year}/texts/{section}")
    ModelAndView form(@PathVariable long agency, @PathVariable int year, @PathVariable String section) {
        return pages.writing(place(agency, year, section), null, List.of());
    }

    @Allowed({Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/reports/{agency}/{year}/texts/{section}")
    ModelAndView save(
            @PathVariable long agency,
            @PathVariable int year,
            @PathVariable String section,
            @ModelAttribute WritingForm form,
            @RequestHeader(name = "X-Autosave", required = false) @Nullable String automatic,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TextPlace place = place(agency, year, section);
        TextOutcome outcome = texts.save(new TextDesk.Order(
                place.agency(),
                year,
                place.section(),
                form.version(),
                Objects.requireNonNullElse(form.text(), ""),
                automatic != null,
                currentUser.get().actor()));
        return switch (outcome) {
            case TextOutcome.Saved it -> saved(place, it.edition().number(), "已保存。", automatic, response, redirect);
            case TextOutcome.Merged merged -> merged(place, merged, automatic, response, redirect);
            case TextOutcome.Conflict conflict -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield pages.conflict(place, conflict);
            }
            case TextOutcome.Faulty faulty -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield pages.writing(
                        place,
                        form,
                        faulty.errors().stream().map(TextError::message).toList());
            }
        };
    }

    /** The page that saved by itself lacks the other's change, so it gets the whole text. */
    private ModelAndView merged(
            TextPlace place,
            TextOutcome.Merged merged,
            @Nullable String automatic,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        int number = merged.edition().number();
        String message = "已保存，并与" + merged.with().by().name() + "刚才的修改合并";
        if (automatic == null) {
            return saved(place, number, message + "。", null, response, redirect);
        }
        response.setHeader("X-Version", Integer.toString(number));
        response.setHeader("X-Merged", "true");
        return pages.merged(place, merged.edition(), message);
    }

    private static ModelAndView saved(
            TextPlace place,
            int number,
            String message,
            @Nullable String automatic,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (automatic != null) {
            response.setHeader("X-Version", Integer.toString(number));
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return new ModelAndView((model, request, answer) -> {});
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        return new ModelAndView("redirect:" + place.path());
    }

    private TextPlace place(long agency, int year, String section) {
        AgencyId id = new AgencyId(agency);
        currentUser.get().require(id, Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD);
        return TextPlace.of(id, year, section);
    }
}
