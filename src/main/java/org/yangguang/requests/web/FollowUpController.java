package org.yangguang.requests.web;

import java.util.List;
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
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.FollowUps;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Flash;

/** Records what the office did about a poor rating. */
@Controller
class FollowUpController {

    /** Who follows up: those who handled the request and who answers for them. */
    static final Duty[] FOLLOWING = {Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD};

    private final CaseFiles files;
    private final Ratings ratings;
    private final FollowUps followUps;
    private final CurrentUser currentUser;

    FollowUpController(CaseFiles files, Ratings ratings, FollowUps followUps, CurrentUser currentUser) {
        this.files = files;
        this.ratings = ratings;
        this.followUps = followUps;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @GetMapping("/desk/requests/{id}/rating")
    ModelAndView form(@PathVariable long id) {
        OpenedCase opened = opened(id);
        return ratings.of(id).filter(Ratings.Rated::waits).isPresent()
                ? page(opened).addObject("form", new FollowUpForm(""))
                : new ModelAndView("redirect:" + CasePaths.of(id));
    }

    @Allowed({Duty.CLERK, Duty.HANDLER, Duty.DISCLOSURE_OFFICE_HEAD})
    @PostMapping("/desk/requests/{id}/rating")
    ModelAndView record(
            @PathVariable long id,
            @ModelAttribute("form") FollowUpForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        OpenedCase opened = opened(id);
        try {
            followUps.record(
                    opened, WhoForm.text(form.text()), currentUser.get().actor());
        } catch (Refusal refused) {
            result.rejectValue("text", "refused", Objects.requireNonNull(refused.getMessage()));
            return page(opened);
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("回访情况已登记。"));
        return new ModelAndView("redirect:" + CasePaths.of(id));
    }

    private OpenedCase opened(long id) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), FOLLOWING);
        return opened;
    }

    private ModelAndView page(OpenedCase opened) {
        long id = opened.head().id();
        Ratings.Rated rated = ratings.of(id).orElseThrow(() -> new NotFound("这件申请没有评价。"));
        List<Fact> about = List.of(
                Fact.wide("所需信息", opened.file().content()),
                Fact.of("评价", rated.rating().label()),
                Fact.wide("意见", rated.words().isEmpty() ? "没有填写" : rated.words()));
        return new ModelAndView(
                "requests/desk/follow-up",
                "page",
                new FollowUpPage(
                        DeskPage.of(
                                "登记回访",
                                CasePaths.LIST,
                                CasePaths.CRUMB,
                                new Crumb(opened.head().registration(), CasePaths.of(id))),
                        CasePaths.rating(id),
                        CasePaths.of(id),
                        about));
    }
}
