package org.yangguang.remedies.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import org.yangguang.organisation.AgencyId;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyCases;
import org.yangguang.remedies.RemedyDesk;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyKind;
import org.yangguang.remedies.RemedyOutcome;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Writing down a case: a new one, or what is added to one that is there or corrected in it. */
@Controller
class RemedyFormController {

    private static final String FORM = "form";

    private final RemedyDesk desk;
    private final RemedyCases cases;
    private final RemedyAccess access;
    private final FormPages pages;

    RemedyFormController(RemedyDesk desk, RemedyCases cases, RemedyAccess access, FormPages pages) {
        this.desk = desk;
        this.cases = cases;
        this.access = access;
        this.pages = pages;
    }

    @ForKeepersOfRemedies
    @GetMapping("/desk/remedies/{kind}/new")
    ModelAndView blank(@PathVariable String kind) {
        return pages.entering(RemedyKind.at(kind)).addObject(FORM, TypedFacts.empty(access.ownAgency()));
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}")
    ModelAndView enter(
            @PathVariable String kind,
            @Valid @ModelAttribute(FORM) RemedyForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        RemedyKind of = RemedyKind.at(kind);
        form.requireRoute(of, result);
        if (form.agency() == null) {
            result.rejectValue("agency", "missing", "请选择单位");
        } else {
            access.requireKeeper(new AgencyId(form.agency()));
        }
        if (!result.hasErrors()) {
            try {
                AgencyId agency = new AgencyId(Objects.requireNonNull(form.agency()));
                return saved(desk.enter(agency, of, TypedFacts.facts(of, form), access.actor()), "案件已登记。", redirect);
            } catch (Refusal refused) {
                result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            }
        }
        return pages.entering(of);
    }

    @ForKeepersOfRemedies
    @GetMapping("/desk/remedies/{kind}/{id}/edit")
    ModelAndView form(@PathVariable String kind, @PathVariable long id) {
        RemedyCase it = access.kept(kind, id);
        RemedyForm form = TypedFacts.of(it.version(), it.facts());
        return pages.amending(it, form).addObject(FORM, form);
    }

    @ForKeepersOfRemedies
    @PostMapping("/desk/remedies/{kind}/{id}")
    ModelAndView amend(
            @PathVariable String kind,
            @PathVariable long id,
            @Valid @ModelAttribute(FORM) RemedyForm form,
            BindingResult result,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RemedyCase it = access.kept(kind, id);
        form.requireRoute(it.kind(), result);
        if (!result.hasErrors()) {
            try {
                RemedyFacts facts = TypedFacts.facts(it.kind(), form);
                RemedyOutcome outcome =
                        desk.amend(it.id(), form.seen(), facts, RemedyForm.text(form.reason()), access.actor());
                return switch (outcome) {
                    case RemedyOutcome.Saved(RemedyCase is) -> saved(is, "案件已保存。", redirect);
                    case RemedyOutcome.Conflict(RemedyCase theirs) -> {
                        response.setStatus(HttpStatus.CONFLICT.value());
                        yield pages.conflict(theirs, form);
                    }
                };
            } catch (Refusal refused) {
                result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            }
        }
        return pages.amending(it, form);
    }

    private ModelAndView saved(RemedyCase it, String message, RedirectAttributes redirect) {
        List<String> doubts = cases.doubts(it);
        redirect.addFlashAttribute(
                Flash.ATTRIBUTE,
                doubts.isEmpty() ? Flash.done(message) : Flash.remark(message + String.join("", doubts)));
        return new ModelAndView("redirect:" + RemedyAddresses.of(it.id()));
    }
}
