package org.yangguang.requests.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.reassessment.Reassessment;
import org.yangguang.requests.reassessment.Reassessments;
import org.yangguang.requests.reassessment.WithheldInformation;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Flash;

/** Records what came of looking at withheld information again. */
@Controller
class ReviewController {

    /** Who looks again: those who handle the agency's requests and answer for them. */
    static final Duty[] REASSESSING = {Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final Reassessments reassessments;
    private final CaseFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewController(Reassessments reassessments, CaseFiles files, CurrentUser currentUser, Clock clock) {
        this.reassessments = reassessments;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/review")
    ModelAndView form(@PathVariable long id) {
        OpenedCase opened = opened(id);
        WithheldInformation one = withheld(id);
        return page(opened, one).addObject("form", new ReviewForm(one.reassessments(), LocalDate.now(clock), null, ""));
    }

    @Allowed({Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/requests/{id}/review")
    ModelAndView record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        OpenedCase opened = opened(id);
        WithheldInformation one = withheld(id);
        if (result.hasErrors()) {
            return page(opened, one);
        }
        Reassessment found = new Reassessment(
                Objects.requireNonNull(form.on()),
                Objects.requireNonNull(form.opened()),
                Objects.requireNonNull(form.text()),
                currentUser.get().actor());
        try {
            reassessments.record(id, Objects.requireNonNullElse(form.seen(), -1), found);
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return page(opened, withheld(id));
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("复查结果已登记：" + found.result() + "。"));
        return new ModelAndView("redirect:" + CasePaths.of(id));
    }

    private OpenedCase opened(long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), REASSESSING);
        return opened;
    }

    private WithheldInformation withheld(long id) {
        return reassessments.find(id).orElseThrow(() -> new NotFound("这件申请的答复没有不予公开的内容，不需要复查。"));
    }

    private ModelAndView page(OpenedCase opened, WithheldInformation one) {
        long id = one.request();
        Map<String, String> results = new LinkedHashMap<>();
        results.put("false", "继续不予公开");
        results.put("true", "现可公开");
        return new ModelAndView(
                "requests/desk/review",
                "page",
                new ReviewPage(
                        DeskPage.of(
                                        "登记复查结果",
                                        CasePaths.LIST,
                                        CasePaths.CRUMB,
                                        new Crumb("不予公开信息复查", CasePaths.REVIEWS),
                                        new Crumb(one.registration(), CasePaths.of(id)))
                                .withChips(ReviewColumns.chip(one, LocalDate.now(clock)))
                                .withMeta(CaseColumns.shortened(one.content())),
                        CasePaths.review(id),
                        one.reassessments(),
                        about(opened, one),
                        results));
    }

    private List<Fact> about(OpenedCase opened, WithheldInformation one) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.wide("所需信息", one.content()));
        facts.add(Fact.of("答复", one.outcome().label()));
        facts.add(Fact.of("答复日期", DueWords.day(one.decidedOn())));
        opened.file()
                .last(Proposed.class)
                .ifPresent(proposed ->
                        facts.add(Fact.wide("当时的理由", proposed.proposal().reasons())));
        reassessments
                .of(one.request())
                .forEach(past -> facts.add(
                        Fact.wide("以往复查", DueWords.day(past.on()) + "，" + past.result() + "：" + past.text())));
        return facts;
    }
}
