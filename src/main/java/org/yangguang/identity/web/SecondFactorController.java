package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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
import org.yangguang.identity.AccountStanding;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.SecondFactor;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.TotpSecret;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;

/** One's own second factor. */
@Controller
class SecondFactorController {

    private static final String OFFERED = "offeredSecret";

    private final CurrentUser currentUser;
    private final SecondFactor secondFactor;
    private final AccountStanding standing;

    SecondFactorController(CurrentUser currentUser, SecondFactor secondFactor, AccountStanding standing) {
        this.currentUser = currentUser;
        this.secondFactor = secondFactor;
        this.standing = standing;
    }

    @SignedIn(unfinished = true)
    @GetMapping("/desk/identity/me/code")
    ModelAndView form(HttpServletRequest request) {
        return page(request.getSession()).addObject("form", new CodeForm("", null));
    }

    @SignedIn(unfinished = true)
    @PostMapping("/desk/identity/me/code")
    ModelAndView enrol(
            @Valid @ModelAttribute("form") CodeForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        HttpSession session = request.getSession();
        if (result.hasErrors()) {
            return page(session);
        }
        try {
            secondFactor.enrol(
                    currentUser.get().account().accountId(), offered(session), Objects.requireNonNull(form.code()));
        } catch (Refusal refused) {
            result.rejectValue("code", "refused", Objects.requireNonNull(refused.getMessage()));
            return page(session);
        }
        session.removeAttribute(OFFERED);
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("动态码已启用，下次登录时需要输入。"));
        return new ModelAndView("redirect:/desk");
    }

    /** The same secret until it is enrolled, so that a mistyped code does not mean scanning again. */
    private TotpSecret offered(HttpSession session) {
        Account account = currentUser.get().account();
        if (session.getAttribute(OFFERED) instanceof String base32) {
            return TotpSecret.ofBase32(base32, account.login());
        }
        TotpSecret secret = secondFactor.offer(account);
        session.setAttribute(OFFERED, secret.base32());
        return secret;
    }

    private ModelAndView page(HttpSession session) {
        Account account = currentUser.get().account();
        return new ModelAndView(
                "identity/desk/code",
                "page",
                new SecondFactorPage(
                        DeskPage.of(
                                account.hasSecondFactor() ? "更换动态码" : "启用动态码",
                                AccountAddresses.ME,
                                AccountAddresses.ME_CRUMB),
                        standing.mustEnrolSecondFactor(account),
                        offered(session)));
    }
}
