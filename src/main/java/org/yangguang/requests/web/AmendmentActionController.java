package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.OvertakenAmendment;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Takes down what is done to an amendment: one page an action, with the fields that it needs. */
@Controller
class AmendmentActionController {

    private final AmendmentAccess access;
    private final AmendmentDesk desk;
    private final AmendmentEvents events;
    private final AmendmentActionPages pages;
    private final Clock clock;

    AmendmentActionController(
            AmendmentAccess access,
            AmendmentDesk desk,
            AmendmentEvents events,
            AmendmentActionPages pages,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.events = events;
        this.pages = pages;
        this.clock = clock;
    }

    @ForReadersOfCases
    @GetMapping("/desk/requests/amendments/{id}/act/{action}")
    ModelAndView form(@PathVariable long id, @PathVariable String action) {
        AmendmentAction asked = action(action);
        Amendment it = access.kept(id, asked.duties());
        return pages.page(it, asked).addObject("form", AmendmentForm.empty(it.version(), LocalDate.now(clock)));
    }

    @ForReadersOfCases
    @PostMapping("/desk/requests/amendments/{id}/act/{action}")
    ModelAndView act(
            @PathVariable long id,
            @PathVariable String action,
            @ModelAttribute("form") AmendmentForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        AmendmentAction asked = action(action);
        Amendment it = access.kept(id, asked.duties());
        if (!result.hasErrors()) {
            pages.require(it, asked, form, result);
        }
        if (result.hasErrors()) {
            return pages.page(it, asked);
        }
        try {
            Amendment after = desk.add(
                    id,
                    Objects.requireNonNullElse(form.version(), -1),
                    events.of(asked, form),
                    form.letter(),
                    access.actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(said(asked, after)));
            return new ModelAndView("redirect:" + AmendmentPaths.of(id));
        } catch (OvertakenAmendment overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            result.reject("overtaken", Objects.requireNonNull(overtaken.getMessage()));
            return pages.page(overtaken.now(), asked);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.page(it, asked);
        }
    }

    private static String said(AmendmentAction action, Amendment after) {
        String number = after.file().entries().getLast().letter();
        return action.label() + "已记录" + (number == null ? "" : "，文号 " + number) + "，现在："
                + after.state().label() + "。";
    }

    private static AmendmentAction action(String path) {
        return Arrays.stream(AmendmentAction.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这一步。"));
    }
}
