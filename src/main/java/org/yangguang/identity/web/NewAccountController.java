package org.yangguang.identity.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;

/** Making an account. */
@Controller
class NewAccountController {

    private final AccountDesk accounts;
    private final AgencyDirectory agencies;
    private final CurrentUser currentUser;
    private final AccountPages pages;

    NewAccountController(AccountDesk accounts, AgencyDirectory agencies, CurrentUser currentUser, AccountPages pages) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @GetMapping("/desk/identity/accounts/new")
    ModelAndView form() {
        return newPage().addObject("form", new NewAccountForm("", "", null));
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/identity/accounts")
    ModelAndView create(@Valid @ModelAttribute("form") NewAccountForm form, BindingResult result) {
        if (result.hasErrors()) {
            return newPage();
        }
        try {
            return pages.password(accounts.create(
                    Objects.requireNonNull(form.login()),
                    Objects.requireNonNull(form.name()),
                    new AgencyId(Objects.requireNonNull(form.agency())),
                    currentUser.get().actor()));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return newPage();
        }
    }

    private ModelAndView newPage() {
        return new ModelAndView(
                "identity/desk/account-new",
                "page",
                new NewAccountPage(
                        DeskPage.of("新建账号", AccountAddresses.LIST, AccountAddresses.LIST_CRUMB),
                        AccountsController.options(agencies.present())));
    }
}
