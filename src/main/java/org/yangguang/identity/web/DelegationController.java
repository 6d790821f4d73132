package org.yangguang.identity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Delegations;
import org.yangguang.identity.SignedIn;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Flash;

/** Lending one's duties while one is away. */
@Controller
class DelegationController {

    private final CurrentUser currentUser;
    private final AccountDesk accounts;
    private final Delegations delegations;
    private final Clock clock;

    DelegationController(CurrentUser currentUser, AccountDesk accounts, Delegations delegations, Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.delegations = delegations;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/desk/identity/me/delegations/new")
    ModelAndView form() {
        LocalDate today = LocalDate.now(clock);
        return page().addObject("form", new DelegationForm(null, today, today, ""));
    }

    @SignedIn
    @PostMapping("/desk/identity/me/delegations")
    ModelAndView lend(
            @Valid @ModelAttribute("form") DelegationForm form, BindingResult result, RedirectAttributes redirect) {
        LocalDate from = form.from();
        LocalDate to = form.to();
        if (!result.hasErrors() && from != null && to != null && to.isBefore(from)) {
            result.rejectValue("to", "order", "结束日期不能早于开始日期");
        }
        if (result.hasErrors()) {
            return page();
        }
        try {
            delegations.lend(
                    currentUser.get().account().accountId(),
                    Objects.requireNonNull(form.delegate()),
                    new Period(Objects.requireNonNull(from), Objects.requireNonNull(to)),
                    Objects.requireNonNull(form.reason()));
        } catch (Refusal refused) {
            result.reject("refused", Objects.requireNonNull(refused.getMessage()));
            return page();
        }
        redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("委托已生效，可以随时收回。"));
        return new ModelAndView("redirect:" + AccountAddresses.ME);
    }

    private ModelAndView page() {
        Account me = currentUser.get().account();
        Map<String, String> colleagues = new LinkedHashMap<>();
        colleagues.put("", "请选择");
        accounts.all().stream()
                .filter(other -> other.agencyId() == me.agencyId() && other.enabled())
                .filter(other -> other.accountId() != me.accountId() && !other.administrator())
                .forEach(other -> colleagues.put(Long.toString(other.accountId()), other.name()));
        return new ModelAndView(
                "identity/desk/delegation",
                "page",
                new DelegationPage(DeskPage.of("委托代办", AccountAddresses.ME, AccountAddresses.ME_CRUMB), colleagues));
    }
}
