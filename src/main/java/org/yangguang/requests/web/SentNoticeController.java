package org.yangguang.requests.web;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.notices.ApplicantNotices;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** Notices to applicants: whether they are wanted, and the second chance of those that did not go out. */
@Controller
class SentNoticeController {

    /** Who has a notice sent again. */
    static final Duty[] SENDERS = {Duty.CLERK, Duty.HANDLER};

    private final CaseFiles files;
    private final ApplicantNotices notices;
    private final CurrentUser currentUser;

    SentNoticeController(CaseFiles files, ApplicantNotices notices, CurrentUser currentUser) {
        this.files = files;
        this.notices = notices;
        this.currentUser = currentUser;
    }

    /** What an applicant says at the window or on the telephone. */
    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/{id}/notices")
    ModelAndView wish(@PathVariable long id, @RequestParam boolean wanted, RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        notices.wish(own(id, user), wanted, user.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(wanted ? "已开通进展通知。" : "已取消进展通知。"));
        return new ModelAndView("redirect:" + CasePaths.of(id));
    }

    private OpenedCase own(long id, SignedInUser user) {
        OpenedCase opened = CaseDuties.seen(user, files.get(id));
        user.require(opened.head().agency(), SENDERS);
        return opened;
    }

    @Allowed({Duty.CLERK, Duty.HANDLER})
    @PostMapping("/desk/requests/{id}/notices/{notice}/again")
    ModelAndView again(@PathVariable long id, @PathVariable long notice, RedirectAttributes redirect) {
        SignedInUser user = currentUser.get();
        OpenedCase opened = own(id, user);
        try {
            notices.again(opened, notice, user.actor());
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("已重新排队，稍后发送。"));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.remark(Objects.requireNonNull(refused.getMessage())));
        }
        return new ModelAndView("redirect:" + CasePaths.of(id));
    }
}
