package org.yangguang.remedies.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyDesk;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** A case, and the steps it takes: its result, and the next stage of a lawsuit. */
@Controller
class RemedyCaseController {

    private static final String CLOSING = "closing";
    private static final String APPEAL = "appeal";

    private final RemedyDesk desk;
    private final RemedyAccess access;
    private final RemedyPages pages;

    RemedyCaseController(RemedyDesk desk, RemedyAccess access, RemedyPages pages) {
        this.desk = desk;
        this.access = access;
        this.pages = pages;
    }

    @ForReadersOfRemedies
    @GetMapping("/desk/remedies/{kind}/{id}")
    ModelAndView page(@PathVariable String kind, @PathVariable long id) {
        RemedyCase it = access.seen(kind, id);
        return pages.page(it).addObject(CLOSING, ClosingForm.of(it)).addObject(APPEAL, AppealForm.of(it));
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}/{id}/close")
    ModelAndView close(
            @PathVariable String kind,
            @PathVariable long id,
            @Valid @ModelAttribute(CLOSING) ClosingForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        RemedyCase it = access.kept(kind, id);
        if (!result.hasErrors()) {
            try {
                desk.close(it.id(), form.seen(), form.ending(), access.actor());
                return done(it, "结果已登记，计入审结年度的年报。", redirect);
            } catch (Refusal refused) {
                result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            }
        }
        return pages.page(it).addObject(APPEAL, AppealForm.of(it));
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}/{id}/appeal")
    ModelAndView appeal(
            @PathVariable String kind,
            @PathVariable long id,
            @Valid @ModelAttribute(APPEAL) AppealForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        RemedyCase it = access.kept(kind, id);
        if (!result.hasErrors()) {
            try {
                desk.appeal(it.id(), form.seen(), form.appeal(), access.actor());
                return done(it, "已转入下一审级，案件恢复为尚未审结。", redirect);
            } catch (Refusal refused) {
                result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            }
        }
        return pages.page(it).addObject(CLOSING, ClosingForm.of(it));
    }

    private static ModelAndView done(RemedyCase it, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        return new ModelAndView("redirect:" + RemedyAddresses.of(it.id()));
    }
}
