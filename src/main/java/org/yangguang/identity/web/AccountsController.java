package org.yangguang.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.shared.Page;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Minutes;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Sorting;

/** The list of accounts. */
@Controller
class AccountsController {

    private static final int SIZE = 50;

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
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String duty,
            @RequestParam @Nullable String sort,
            @RequestParam(defaultValue = "1") int page) {
        Map<Long, String> names = new LinkedHashMap<>();
        agencies.all().forEach(agency -> names.put(agency.agencyId().value(), agency.name()));
        String address = UriComponentsBuilder.fromPath(AccountAddresses.LIST)
                .queryParam("q", q)
                .queryParam("duty", duty)
                .queryParam("sort", sort == null ? "" : sort)
                .build()
                .toUriString();
        Sorting sorting = Sorting.of(address, sort, "login", "name", "agency", "last");
        List<Account> found = accounts.all().stream()
                .filter(matches(q.strip(), names))
                .filter(account -> duty.isEmpty()
                        || account.duties().stream()
                                .anyMatch(held -> held.name().equals(duty)))
                .sorted(order(sorting, names))
                .toList();
        int number = Math.max(1, page);
        Page<Account> shown =
                new Page<>(found.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(), number, SIZE, found.size());
        return new ModelAndView(
                "identity/desk/accounts",
                "page",
                new AccountsPage(
                        layout(),
                        new Filter(
                                AccountAddresses.LIST,
                                "账号、姓名或者单位",
                                q.strip(),
                                List.of(new Filter.Choice("duty", "岗位", "全部岗位", duties(), duty)),
                                Map.of()),
                        table(shown.items(), names, sorting),
                        Pagination.of(shown, address)));
    }

    private DeskPage layout() {
        DeskPage layout = DeskPage.of("账号与岗位", AccountAddresses.LIST).withMeta("系统管理员新建和维护账号，安全管理员授予岗位；三员由不同的人担任");
        return currentUser.get().has(Duty.SYSTEM_ADMINISTRATOR)
                ? layout.withActions(DeskPage.Action.primary("新建账号", AccountAddresses.LIST + "/new", "plus"))
                : layout;
    }

    static Map<String, String> duties() {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(Duty.values()).forEach(duty -> options.put(duty.name(), duty.label()));
        return options;
    }

    private static Predicate<Account> matches(String query, Map<Long, String> names) {
        return account -> account.login().contains(query)
                || account.name().contains(query)
                || names.getOrDefault(account.agencyId(), "").contains(query);
    }

    private static Comparator<Account> order(Sorting sorting, Map<Long, String> names) {
        Comparator<Account> order = switch (sorting.key()) {
            case "name" -> Comparator.comparing(Account::name);
            case "agency" -> Comparator.comparing(account -> names.getOrDefault(account.agencyId(), ""));
            case "last" ->
                Comparator.comparing(Account::lastSignInAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));
            default -> Comparator.comparing(Account::login);
        };
        return sorting.descending() ? order.reversed() : order;
    }

    private DataTable table(List<Account> found, Map<Long, String> names, Sorting sorting) {
        List<List<DataTable.Cell>> rows = found.stream()
                .map(account -> List.of(
                        DataTable.Cell.link(account.login(), AccountAddresses.of(account.accountId())),
                        DataTable.Cell.of(account.name()),
                        DataTable.Cell.of(names.getOrDefault(account.agencyId(), "")),
                        DataTable.Cell.of(AccountWords.duties(account)),
                        DataTable.Cell.of(state(account)),
                        DataTable.Cell.of(time(account.lastSignInAt()))))
                .toList();
        return new DataTable(
                "accounts",
                "账号",
                List.of(
                        sorting.text("账号", "login"),
                        sorting.text("姓名", "name"),
                        sorting.text("单位", "agency"),
                        DataTable.Heading.text("岗位"),
                        DataTable.Heading.text("状态"),
                        sorting.text("最近登录", "last")),
                rows);
    }

    private Chip state(Account account) {
        if (!account.enabled()) {
            return Chip.plain("已停用");
        }
        return account.lockedAt(clock.instant()) ? Chip.red("已锁定") : Chip.green("正常");
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "从未登录" : Minutes.of(instant, clock.getZone());
    }

    static Map<String, String> options(List<Agency> agencies) {
        Map<String, String> options = new LinkedHashMap<>();
        agencies.forEach(agency -> options.put(agency.agencyId().toString(), agency.name()));
        return options;
    }
}
