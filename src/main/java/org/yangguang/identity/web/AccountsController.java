package org.yangguang.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

/** The list of accounts. */
@Controller
class AccountsController {

    private final AccountDesk accounts;
    private final AgencyDirectory agencies;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountsController(AccountDesk accounts, AgencyDirectory agencies, CurrentUser currentUser, Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Allowed({Duty.SYSTEM_ADMINISTRATOR, Duty.SECURITY_ADMINISTRATOR})
    @GetMapping("/desk/identity/accounts")
    ModelAndView list(
            ListQuery query,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam(defaultValue = "") String state) {
        Map<Long, String> names = new LinkedHashMap<>();
        agencies.all().forEach(agency -> names.put(agency.agencyId().value(), agency.name()));
        Instant now = clock.instant();
        DeskTable<Account> table = new DeskTable<>(
                "accounts",
                "账号",
                AccountColumns.of(names, now, clock.getZone()),
                "login",
                new Filter(
                        AccountAddresses.LIST,
                        "账号、姓名或者单位",
                        query.words(),
                        AccountColumns.choices(duty, state),
                        Map.of()),
                query);
        List<Account> found = accounts.all().stream()
                .filter(matches(query.words(), names))
                .filter(account -> duty.isEmpty()
                        || account.duties().stream()
                                .anyMatch(held -> held.name().equals(duty)))
                .filter(account ->
                        state.isEmpty() || AccountState.of(account, now).name().equals(state))
                .toList();
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(), table.caption(), table.headings(), table.rows(table.sorted(found).stream())));
        }
        return new ModelAndView("identity/desk/accounts", "page", new AccountsPage(layout(), table.show(found)));
    }

    private DeskPage layout() {
        DeskPage layout = DeskPage.of("账号与岗位", AccountAddresses.LIST)
                .withMeta("系统管理员新建和维护账号，安全管理员授予岗位；三员由不同的人担任")
                .listing();
        return currentUser.get().has(Duty.SYSTEM_ADMINISTRATOR)
                ? layout.withActions(DeskPage.Action.primary("新建账号", AccountAddresses.LIST + "/new", "plus"))
                : layout;
    }

    private static Predicate<Account> matches(String query, Map<Long, String> names) {
        return account -> account.login().contains(query)
                || account.name().contains(query)
                || names.getOrDefault(account.agencyId(), "").contains(query);
    }

    static Map<String, String> options(List<Agency> agencies) {
        Map<String, String> options = new LinkedHashMap<>();
        agencies.forEach(agency -> options.put(agency.agencyId().toString(), agency.name()));
        return options;
    }
}
