package org.yangguang.identity.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.Account;
import org.yangguang.identity.Duty;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** What the list of accounts shows of each, and what narrows it. */
final class AccountColumns {

    /** Parameters that narrow the list. */
    static final String DUTY = "duty";

    static final String STATE = "state";

    private AccountColumns() {}

    /** @param agencies names by number */
    static List<Column<Account>> of(Map<Long, String> agencies, Instant now, ZoneId zone) {
        return List.of(
                Column.of("login", "账号", Account::login)
                        .linking(account -> AccountAddresses.of(account.accountId()))
                        .sorting(),
                Column.of("name", "姓名", Account::name).sorting(),
                Column.<Account>of("agency", "单位", account -> agencies.getOrDefault(account.agencyId(), ""))
                        .sorting(),
                Column.of("duties", "岗位", AccountWords::duties),
                Column.<Account>of(
                                "state",
                                "状态",
                                account -> AccountState.of(account, now).chip())
                        .sorting(Comparator.comparing(account -> AccountState.of(account, now))),
                Column.<Account>of("last", "最近登录", account -> last(account, zone))
                        .sorting(Comparator.comparing(
                                Account::lastSignInAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))),
                Column.<Account>of("code", "动态码", account -> account.hasSecondFactor() ? "已启用" : "未启用")
                        .sorting()
                        .onDemand(),
                Column.<Account>of("password", "密码", account -> account.mustChangePassword() ? "一次性密码" : "本人设置")
                        .sorting()
                        .onDemand());
    }

    static List<Filter.Choice> choices(String duty, String state) {
        Map<String, String> duties = new LinkedHashMap<>();
        Arrays.stream(Duty.values()).forEach(each -> duties.put(each.name(), each.label()));
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(AccountState.values())
                .forEach(each -> states.put(each.name(), each.chip().word()));
        return List.of(
                new Filter.Choice(DUTY, "岗位", "全部岗位", duties, duty),
                new Filter.Choice(STATE, "状态", "全部状态", states, state));
    }

    private static Object last(Account account, ZoneId zone) {
        Instant last = account.lastSignInAt();
        return last == null ? "从未登录" : LocalDateTime.ofInstant(last, zone);
    }
}
