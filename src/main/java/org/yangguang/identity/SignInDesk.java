package org.yangguang.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;

/**
 * Where people sign in: with a password, or vouched for by the unified identity of the province; then with the code of the
 * second factor where the account has one. The unified identity takes the place of the password and not of the code: the system
 * administrator links it, so that without the code one administrator alone could get into somebody else's account.
 */
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
        return firstStepDone(account, SignInWay.PASSWORD);
    }

    /** Second step: the code for an account whose first step was right. */
    public SignInResult code(SignInResult.CodeNeeded needed, String code, String address) {
        if (!attempts.allow(address)) {
            return SignInResult.tooMany();
        }
        Account account = accounts.findWithLockById(needed.accountId()).orElseThrow();
        if (!mayTry(account)) {
            return SignInResult.wrong();
        }
        OptionalLong step = secondFactor.step(account, code);
        if (step.isEmpty()) {
            failed(account);
            return SignInResult.wrongCode();
        }
        return passed(account, needed.way(), step.getAsLong());
    }

    /**
     * First step, taken elsewhere: the unified identity of the province vouches for the person. Empty where no account is
     * linked to the subject, and likewise where the account is closed or locked, so that nobody learns which accounts exist.
     */
    public Optional<SignInResult> unified(String subject) {
        Optional<Account> found = accounts.findByOidcSubject(subject)
                .flatMap(account -> accounts.findWithLockById(account.accountId()))
                .filter(account -> subject.equals(account.oidcSubject()));
        if (found.isEmpty()) {
            // The subject itself may be personal data, a number of an identity card for one, and stays out of the
            // trail.
            events.publishEvent(AccountEvent.ofNobody(new Actor("", "未关联的人"), SignInWay.UNIFIED.refused()));
            return Optional.empty();
        }
        Account account = found.get();
        if (!mayTry(account)) {
            events.publishEvent(AccountEvent.of(account.actor(), SignInWay.UNIFIED.refused(), account)
                    .because(account.enabled() ? "账号锁定中" : "账号已停用"));
            return Optional.empty();
        }
        return Optional.of(firstStepDone(account, SignInWay.UNIFIED));
    }

    private boolean mayTry(Account account) {
        return account.enabled() && !account.lockedAt(clock.instant());
    }

    private SignInResult firstStepDone(Account account, SignInWay way) {
        return account.hasSecondFactor()
                ? new SignInResult.CodeNeeded(account.accountId(), way)
                : passed(account, way, account.signIn().totpStep());
    }

    private SignInResult passed(Account account, SignInWay way, long step) {
        Account.SignInState state = account.signIn();
        Account saved = accounts.save(
                account.withSignIn(new Account.SignInState(state.totpSealed(), step, 0, null, clock.instant())));
        events.publishEvent(AccountEvent.of(account.actor(), way.action(), account)
                .because(account.hasSecondFactor() ? "动态码已核对" : ""));
        return new SignInResult.Passed(saved, way);
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
