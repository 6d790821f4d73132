package org.yangguang.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SecondFactor;
import org.yangguang.identity.SignInSessions;
import org.yangguang.ui.Flash;

/** What administrators do to an account at once. No one of them alone can get into somebody else's account. */
@Controller
class AccountActsController {

    private final AccountDesk accounts;
    private final SecondFactor secondFactor;
    private final SignInSessions sessions;
    private final CurrentUser currentUser;
    private final AccountPages pages;

    AccountActsController(
            AccountDesk accounts,
            SecondFactor secondFactor,
            SignInSessions sessions,
            CurrentUser currentUser,
            AccountPages pages) {
        this.accounts = accounts;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/password")
    ModelAndView password(@PathVariable long id) {
        return pages.password(accounts.resetPassword(id, currentUser.get().actor()));
    }

    /** Takes back that an account was closed. */
    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/enable")
    String enable(@PathVariable long id, RedirectAttributes redirect) {
        accounts.enable(id, currentUser.get().actor());
        return done(id, "账号已重新启用。", redirect);
    }

    @Allowed(Duty.SECURITY_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/unlock")
    String unlock(@PathVariable long id, RedirectAttributes redirect) {
        accounts.unlock(id, currentUser.get().actor());
        return done(id, "已解除锁定。", redirect);
    }

    @Allowed(Duty.SECURITY_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/code")
    String code(@PathVariable long id, RedirectAttributes redirect) {
        secondFactor.reset(id, currentUser.get().actor());
        return done(id, "动态码已重置，本人下次登录后重新启用。", redirect);
    }

    @Allowed(Duty.SECURITY_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/sessions/{key}/end")
    String end(@PathVariable long id, @PathVariable String key, RedirectAttributes redirect) {
        sessions.end(accounts.get(id), key, currentUser.get().actor());
        return done(id, "已结束这个登录。", redirect);
    }

    private static String done(long id, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        return "redirect:" + AccountAddresses.of(id);
    }
}
