package org.yangguang.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people sign in: password first, then the code of the second factor where the account has one. */
@Service
@Transactional
public class SignInDesk {

    private static final SignInResult WRONG = new SignInResult.Refused("账号或者密码不正确，或者账号暂时不能登录。连续输错多次的，账号会锁定一段时间。");
    private static final SignInResult WRONG_CODE = new SignInResult.Refused("动态码不正确。请输入应用中显示的最新六位数字；同一动态码只能用一次。");
    private static final SignInResult TOO_MANY = new SignInResult.Refused("尝试的次数太多，请一分钟后再试。");

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final SignInAttempts attempts;
    private final IdentityProperties properties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignInDesk(
            Accounts accounts,
            Passwords passwords,
            SecondFactor secondFactor,
            SignInAttempts attempts,
            IdentityProperties properties,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.attempts = attempts;
        this.properties = properties;
        this.clock = clock;
        this.events = events;
    }

    /**
     * First step.
     *
     * @param address from which it is tried
     */
    public SignInResult password(String login, String password, String address) {
        if (!attempts.allow(address)) {
            return TOO_MANY;
        }
        Optional<Account> found = accounts.findWithLockByLogin(login.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            passwords.compareWithNobody(password);
            return WRONG;
        }
        Account account = found.get();
        boolean right = passwords.matches(account, password);
        if (!mayTry(account)) {
            return WRONG;
        }
        if (!right) {
            failed(account);
            return WRONG;
        }
        return account.hasSecondFactor() ? new SignInResult.CodeNeeded(account.accountId()) : passed(account, 0);
    }

    /** Second step: the code for an account whose password was right. */
    public SignInResult code(long accountId, String code, String address) {
        if (!attempts.allow(address)) {
            return TOO_MANY;
        }
        Account account = accounts.findWithLockById(accountId).orElseThrow();
        if (!mayTry(account)) {
            return WRONG;
        }
        OptionalLong step = secondFactor.step(account, code);
        if (step.isEmpty()) {
            failed(account);
            return WRONG_CODE;
        }
        return passed(account, step.getAsLong());
    }

    /** The unified identity of the province vouches for the person; empty where no account is linked to that subject. */
    public Optional<Account> unified(String subject) {
        return accounts.findByOidcSubject(subject)
                .flatMap(account -> accounts.findWithLockById(account.accountId()))
                .filter(this::mayTry)
                .map(account -> {
                    passed(account, account.signIn().totpStep());
                    return account;
                });
    }

    private boolean mayTry(Account account) {
        return account.enabled() && !account.lockedAt(clock.instant());
    }

    private SignInResult passed(Account account, long step) {
        Account.SignInState state = account.signIn();
        Account saved = accounts.save(
                account.withSignIn(new Account.SignInState(state.totpSealed(), step, 0, null, clock.instant())));
        events.publishEvent(AccountEvent.of(account.actor(), "登录", account));
        return new SignInResult.Passed(saved);
    }

    private void failed(Account account) {
        Account.SignInState state = account.signIn();
        int failures = state.failures() + 1;
        boolean lock = failures >= properties.failures();
        Instant until = lock ? clock.instant().plus(properties.lockFor()) : null;
        accounts.save(account.withSignIn(new Account.SignInState(
                state.totpSealed(), state.totpStep(), lock ? 0 : failures, until, state.lastSignInAt())));
        events.publishEvent(AccountEvent.of(account.actor(), lock ? "登录失败，账号锁定" : "登录失败", account)
                .because(lock ? "连续 " + failures + " 次失败" : ""));
    }
}
