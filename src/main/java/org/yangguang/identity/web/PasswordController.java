package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.AccountStanding;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.IdentityProperties;
import org.yangguang.identity.SignInSessions;
import org.yangguang.identity.SignedIn;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;

/** One's own password. */
@Controller
class PasswordController {

    private final CurrentUser currentUser;
    private final AccountDesk accounts;
    private final AccountStanding standing;
    private final SignInSessions sessions;
    private final IdentityProperties properties;

    PasswordController(
            CurrentUser currentUser,
            AccountDesk accounts,
            AccountStanding standing,
            SignInSessions sessions,
            IdentityProperties properties) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.standing = standing;
        this.sessions = sessions;
        this.properties = properties;
    }

    @SignedIn(unfinished = true)
    @GetMapping("/desk/identity/me/password")
    ModelAndView form() {
        return page().addObject("form", new PasswordForm("", "", ""));
    }

    /** Whoever knew the old password is signed out everywhere else. */
    @SignedIn(unfinished = true)
    @PostMapping("/desk/identity/me/password")
    ModelAndView change(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!result.hasErrors() && !Objects.equals(form.chosen(), form.again())) {
            result.rejectValue("again", "differs", "两次输入的新密码不一致");
        }
        if (result.hasErrors()) {
            return page();
        }
        Account account = currentUser.get().account();
        try {
            accounts.changePassword(
                    account.accountId(), Objects.requireNonNull(form.present()), Objects.requireNonNull(form.chosen()));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return page();
        }
        sessions.endOthers(account, request.getSession().getId(), account.actor());
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("密码已修改，其他地方的登录已经结束。"));
        return new ModelAndView("redirect:/desk");
    }

    private ModelAndView page() {
        boolean due = standing.mustChangePassword(currentUser.get().account());
        return new ModelAndView(
                "identity/desk/password",
                "page",
                new PasswordPage(
                        DeskPage.of("修改密码", AccountAddresses.ME, AccountAddresses.ME_CRUMB),
                        due,
                        properties.passwordLength()));
    }
}
