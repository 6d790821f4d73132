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
            return SignInResult.tooMany();
        }
        Optional<Account> found = accounts.findWithLockByLogin(login.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            passwords.compareWithNobody(password);
            return SignInResult.wrong();
        }
        Account account = found.get();
        boolean right = passwords.matches(account, password);
        if (!mayTry(account)) {
            return SignInResult.wrong();
        }
        if (!right) {
            failed(account);
            return SignInResult.wrong();
        }
        return account.hasSecondFactor() ? new SignInResult.CodeNeeded(account.accountId()) : passed(account, 0, "登录");
    }

    /** Second step: the code for an account whose password was right. */
    public SignInResult code(long accountId, String code, String address) {
        if (!attempts.allow(address)) {
            return SignInResult.tooMany();
        }
        Account account = accounts.findWithLockById(accountId).orElseThrow();
        if (!mayTry(account)) {
            return SignInResult.wrong();
        }
        OptionalLong step = secondFactor.step(account, code);
        if (step.isEmpty()) {
            failed(account);
            return SignInResult.wrongCode();
        }
        return passed(account, step.getAsLong(), "登录");
    }

    /** The unified identity of the province vouches for the person; empty where no account is linked to that subject. */
    public Optional<Account> unified(String subject) {
        return accounts.findByOidcSubject(subject)
                .flatMap(account -> accounts.findWithLockById(account.accountId()))
                .filter(this::mayTry)
                .map(account -> {
                    passed(account, account.signIn().totpStep(), "统一身份认证登录");
                    return account;
                });
    }

    private boolean mayTry(Account account) {
        return account.enabled() && !account.lockedAt(clock.instant());
    }

    private SignInResult passed(Account account, long step, String action) {
        Account.SignInState state = account.signIn();
        Account saved = accounts.save(
                account.withSignIn(new Account.SignInState(state.totpSealed(), step, 0, null, clock.instant())));
        events.publishEvent(AccountEvent.of(account.actor(), action, account));
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
