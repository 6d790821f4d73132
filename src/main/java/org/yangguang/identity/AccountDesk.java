package org.yangguang.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Where accounts are kept. The system administrator makes them, gives one-time passwords, and links them to the unified identity:
 * the first factors. The security administrator gives them their duties and resets the second factor. Neither can make somebody
 * act alone.
 */
@Service
@Transactional
public class AccountDesk {

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

    private final Accounts accounts;
    private final AgencyDirectory agencies;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;

    AccountDesk(Accounts accounts, AgencyDirectory agencies, Passwords passwords, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.passwords = passwords;
        this.events = events;
    }

    /** A new account with the password that it signs in with for the first time, which nobody can see again. */
    public record Created(Account account, String oneTimePassword) {}

    /**
     * What the system administrator keeps of an account.
     *
     * @param oidcSubject subject in the unified identity; null if it is not linked
     */
    public record Person(
            String name, AgencyId agency, @Nullable String oidcSubject, boolean enabled) {}

    /**
     * Makes an account without any duty.
     *
     * @throws Refusal if the login is not well-formed or taken
     */
    public Created create(String login, String name, AgencyId agency, Actor by) {
        return create(login, name, agency, passwords.oneTime(), true, by);
    }

    /** Makes an account whose password its owner chose already: for set-up and the demonstration. */
    public Account createWithPassword(String login, String name, AgencyId agency, String password, Actor by) {
        return create(login, name, agency, password, false, by).account();
    }

    private Created create(String login, String name, AgencyId agency, String password, boolean mustChange, Actor by) {
        String plain = login.strip().toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(plain).matches()) {
            throw new Refusal("账号应当以小写字母开头，由 2 至 32 个小写字母、数字、点、横线组成。");
        }
        if (name.isBlank()) {
            throw new Refusal("请填写姓名。");
        }
        if (accounts.existsByLogin(plain)) {
            throw new Refusal("账号 " + plain + " 已经存在，请换一个。");
        }
        agencies.get(agency);
        Account.Password kept = passwords.givenByOthers(password);
        Account account = accounts.save(Account.created(
                plain, name.strip(), agency, new Account.Password(kept.hash(), kept.setAt(), mustChange)));
        events.publishEvent(AccountEvent.of(by, "新建账号", account).changing("", words(account)));
        return new Created(account, password);
    }

    /**
     * Changes what the system administrator keeps.
     *
     * @param version that the change was made on
     * @throws Refusal if another account is linked to that subject, or the last administrator of a kind would go
     */
    public Account amend(long id, int version, Person person, Actor by) {
        Account before = get(id);
        requireVersion(before, version);
        if (person.name().isBlank()) {
            throw new Refusal("请填写姓名。");
        }
        agencies.get(person.agency());
        requireFree(person.oidcSubject(), id);
        if (!person.enabled()) {
            requireOthers(before);
        }
        Account after = accounts.save(
                before.withPerson(person.name().strip(), person.agency(), person.oidcSubject(), person.enabled()));
        events.publishEvent(AccountEvent.of(by, "修改账号", after).changing(words(before), words(after)));
        if (!Objects.equals(before.oidcSubject(), after.oidcSubject())) {
            events.publishEvent(AccountEvent.of(by, linking(before, after), after));
        }
        return after;
    }

    /** Two forms at once are kept apart by the table, whose column is unique. */
    private void requireFree(@Nullable String subject, long own) {
        if (subject == null) {
            return;
        }
        accounts.findByOidcSubject(subject)
                .filter(other -> other.accountId() != own)
                .ifPresent(other -> {
                    throw new Refusal("这个统一身份认证标识已经关联账号 %s（%s）。请先解除那一处的关联。".formatted(other.login(), other.name()));
                });
    }

    /** Opens an account that was closed; nothing else of it changes. */
    public void enable(long id, Actor by) {
        Account before = accounts.findWithLockById(id).orElseThrow(() -> new NotFound("没有这个账号。"));
        if (before.enabled()) {
            throw new Refusal("这个账号没有停用，不用再启用。");
        }
        Account after = accounts.save(before.withPerson(before.name(), before.agency(), before.oidcSubject(), true));
        events.publishEvent(AccountEvent.of(by, "启用账号", after).changing(words(before), words(after)));
    }

    private static String linking(Account before, Account after) {
        return after.oidcSubject() == null ? "取消关联统一身份认证" : before.oidcSubject() == null ? "关联统一身份认证" : "更换关联的统一身份认证";
    }

    /**
     * Gives an account exactly these duties.
     *
     * @throws Refusal if they may not stand together, if somebody gives duties to their own account, or if the last
     *     administrator of a kind would go
     */
    public Account grant(long id, int version, Set<Duty> duties, Actor by) {
        Account before = get(id);
        requireVersion(before, version);
        if (before.actor().isSamePersonAs(by)) {
            throw new Refusal("不能给自己的账号授予或者收回岗位，请由另一名安全管理员办理。");
        }
        Duties.requireCompatible(duties);
        if (!duties.containsAll(
                before.duties().stream().filter(Duty::administrator).toList())) {
            requireOthers(before);
        }
        Account after = accounts.save(before.withDuties(duties));
        events.publishEvent(AccountEvent.of(by, "授予岗位", after)
                .changing(Duties.words(before.duties()), Duties.words(after.duties())));
        return after;
    }

    /** Gives an account a new one-time password, because its owner forgot theirs. */
    public Created resetPassword(long id, Actor by) {
        Account account = accounts.findWithLockById(id).orElseThrow(() -> new NotFound("没有这个账号。"));
        String password = passwords.oneTime();
        Account after = accounts.save(account.withPassword(passwords.givenByOthers(password)));
        events.publishEvent(AccountEvent.of(by, "重置密码", after));
        return new Created(after, password);
    }

    /** Lets an account that was locked after failures try again at once. */
    public void unlock(long id, Actor by) {
        Account account = accounts.findWithLockById(id).orElseThrow(() -> new NotFound("没有这个账号。"));
        Account.SignInState state = account.signIn();
        Account after = accounts.save(account.withSignIn(
                new Account.SignInState(state.totpSealed(), state.totpStep(), 0, null, state.lastSignInAt())));
        events.publishEvent(AccountEvent.of(by, "解除锁定", after));
    }

    /**
     * The owner takes another password.
     *
     * @throws Refusal if the present one is not right, or the new one is not good enough
     */
    public void changePassword(long id, String present, String chosen) {
        Account account = accounts.findWithLockById(id).orElseThrow();
        if (!passwords.matches(account, present)) {
            throw new Refusal("现在的密码不正确。");
        }
        Account after = accounts.save(account.withPassword(passwords.chosen(account, chosen)));
        events.publishEvent(AccountEvent.of(after.actor(), "修改密码", after));
    }

    /** Removes the accounts of an agency: for the demonstration alone, whose people are invented. */
    public void forget(AgencyId agency) {
        accounts.deleteAll(accounts.findByAgencyId(agency.value()));
    }

    @Transactional(readOnly = true)
    public Account get(long id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("没有这个账号。"));
    }

    /** All accounts, by agency and login. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.findAllByOrderByAgencyIdAscLoginAsc();
    }

    private static void requireVersion(Account account, int version) {
        if (account.version() != version) {
            throw new OptimisticLockingFailureException("account " + account.login());
        }
    }

    /** Each kind of administrator must stay held by somebody who can sign in. */
    private void requireOthers(Account leaving) {
        for (Duty duty : leaving.duties()) {
            boolean others = accounts.findAllByOrderByAgencyIdAscLoginAsc().stream()
                    .anyMatch(account -> account.enabled()
                            && account.accountId() != leaving.accountId()
                            && account.duties().contains(duty));
            if (duty.administrator() && !others) {
                throw new Refusal("这是唯一可用的" + duty.label() + "账号，不能停用，也不能收回岗位。请先指定另一名" + duty.label() + "。");
            }
        }
    }

    private String words(Account account) {
        return "姓名 %s；单位 %s；%s%s"
                .formatted(
                        account.name(),
                        agencies.get(account.agency()).name(),
                        account.enabled() ? "启用" : "停用",
                        account.oidcSubject() == null ? "" : "；已关联统一身份认证");
    }
}
