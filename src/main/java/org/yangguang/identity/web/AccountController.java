package org.yangguang.identity.web;

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
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Flash;

/** One account: what the system administrator keeps of it, and its duties, which the security administrator gives. */
@Controller
class AccountController {

    private final AccountDesk accounts;
    private final CurrentUser currentUser;
    private final AccountPages pages;

    AccountController(AccountDesk accounts, CurrentUser currentUser, AccountPages pages) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.SECURITY_ADMINISTRATOR})
    @GetMapping("/desk/identity/accounts/{id}")
    ModelAndView account(@PathVariable long id) {
        Account account = accounts.get(id);
        return pages.account(account, PersonForm.of(account), DutiesForm.of(account));
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}")
    ModelAndView amend(
            @PathVariable long id,
            @Valid @ModelAttribute("person") PersonForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Account account = accounts.get(id);
        if (result.hasErrors()) {
            return pages.account(account, form, DutiesForm.of(account));
        }
        try {
            accounts.amend(id, form.version(), form.person(), currentUser.get().actor());
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.account(account, form, DutiesForm.of(account));
        }
        boolean closed = account.enabled() && !form.person().enabled();
        return saved(
                id,
                closed
                        ? Flash.done("账号已保存并停用，正在使用的登录立即失效。").undoneBy(AccountAddresses.of(id) + "/enable")
                        : Flash.done("账号已保存。"),
                redirect);
    }

    @Allowed(Duty.SECURITY_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts/{id}/duties")
    ModelAndView grant(
            @PathVariable long id,
            @ModelAttribute("duties") DutiesForm form,
            BindingResult result,
            RedirectAttributes redirect) {
        Account account = accounts.get(id);
        try {
            accounts.grant(id, form.version(), form.all(), currentUser.get().actor());
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return pages.account(account, PersonForm.of(account), form);
        }
        return saved(id, Flash.done("岗位已保存，立即生效。"), redirect);
    }

    private static ModelAndView saved(long id, Flash message, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.ATTRIBUTE, message);
        return new ModelAndView("redirect:" + AccountAddresses.of(id));
    }
}
