package org.yangguang.identity.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInSessions;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Minutes;

/** Puts together the pages of one account for whoever looks at it. */
@Component
class AccountPages {

    private final AgencyDirectory agencies;
    private final SignInSessions sessions;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountPages(AgencyDirectory agencies, SignInSessions sessions, CurrentUser currentUser, Clock clock) {
        this.agencies = agencies;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ModelAndView account(Account account, PersonForm person, DutiesForm duties) {
        SignedInUser viewer = currentUser.get();
        boolean system = viewer.has(Duty.SYSTEM_ADMINISTRATOR);
        boolean security = viewer.has(Duty.SECURITY_ADMINISTRATOR);
        AccountPage page = new AccountPage(
                DeskPage.of(account.name(), AccountAddresses.LIST, AccountAddresses.LIST_CRUMB),
                account.accountId(),
                facts(account),
                system,
                security,
                acts(account, system, security),
                security ? places(account) : List.of(),
                AccountsController.options(choice(account)),
                options(Duty.ofTheOffice()),
                options(Duty.administrators()));
        return new ModelAndView("identity/desk/account", "page", page)
                .addObject("person", person)
                .addObject("duties", duties);
    }

    /** Agencies that are there, and the account's own in any case. */
    private List<Agency> choice(Account account) {
        return Stream.concat(agencies.present().stream(), Stream.of(agencies.get(account.agency())))
                .distinct()
                .toList();
    }

    ModelAndView password(AccountDesk.Created created) {
        Account account = created.account();
        return new ModelAndView(
                "identity/desk/account-password",
                "page",
                new OneTimePasswordPage(
                        DeskPage.of("一次性密码", AccountAddresses.LIST, AccountAddresses.LIST_CRUMB),
                        account.login(),
                        account.name(),
                        created.oneTimePassword(),
                        AccountAddresses.of(account.accountId())));
    }

    private List<Fact> facts(Account account) {
        return List.of(
                Fact.of("账号", account.login()),
                Fact.of("单位", agencies.get(account.agency()).name()),
                Fact.of("状态", state(account)),
                Fact.of("最近登录", time(account.lastSignInAt(), "从未登录")),
                Fact.of("动态码", account.hasSecondFactor() ? "已启用" : "未启用"),
                Fact.of("密码", account.mustChangePassword() ? "一次性密码，等本人修改" : "本人设置"),
                Fact.of("统一身份", AccountWords.linked(account)),
                Fact.wide("岗位", AccountWords.duties(account)));
    }

    private String state(Account account) {
        if (!account.enabled()) {
            return "已停用";
        }
        return account.lockedAt(clock.instant()) ? "连续输错密码，已锁定" : "正常";
    }

    private static List<AccountPage.Act> acts(Account account, boolean system, boolean security) {
        String path = AccountAddresses.of(account.accountId());
        List<AccountPage.Act> acts = new ArrayList<>();
        if (system) {
            acts.add(new AccountPage.Act("重置密码", path + "/password", "生成新的一次性密码；本人登录后必须修改。"));
        }
        if (security) {
            acts.add(new AccountPage.Act("解除锁定", path + "/unlock", "连续输错密码的账号，解除后可以立即再试。"));
        }
        if (security && account.hasSecondFactor()) {
            acts.add(new AccountPage.Act("重置动态码", path + "/code", "手机丢失或者更换时使用；本人下次登录后重新启用。"));
        }
        return acts;
    }

    private List<MePage.Place> places(Account account) {
        return sessions.of(account).stream()
                .map(place -> new MePage.Place(
                        place.key(),
                        Browsers.name(place.browser()),
                        place.address(),
                        time(place.since(), ""),
                        time(place.lastUsed(), ""),
                        false))
                .toList();
    }

    private static Map<String, String> options(List<Duty> duties) {
        Map<String, String> options = new LinkedHashMap<>();
        duties.forEach(duty -> options.put(duty.name(), duty.label()));
        return options;
    }

    private String time(@Nullable Instant instant, String none) {
        return instant == null ? none : Minutes.of(instant, clock.getZone());
    }
}
