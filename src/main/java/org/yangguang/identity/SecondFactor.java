package org.yangguang.identity;

import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.Seals;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** The second factor of accounts: one-time codes of an authenticator app. Secrets are stored sealed. */
@Service
public class SecondFactor {

    private final Accounts accounts;
    private final Seal seal;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TimeCodes codes = new TimeCodes();

    SecondFactor(Accounts accounts, Seals seals, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.seal = seals.of("accounts");
        this.clock = clock;
        this.events = events;
    }

    /** A new secret for an account to take into its app; nothing is stored until {@link #enrol} proves that it is there. */
    public TotpSecret offer(Account account) {
        return TotpSecret.of(codes.newSecret(), account.login());
    }

    /**
     * Stores the secret as the account's second factor.
     *
     * @param code that the app shows for it now
     * @throws Refusal if the code is not the secret's
     */
    @Transactional
    public void enrol(long accountId, TotpSecret secret, String code) {
        Account account = accounts.findWithLockById(accountId).orElseThrow();
        OptionalLong step = codes.step(secret.bytes(), plain(code), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new Refusal("动态码不正确。请核对手机时间是否准确，再输入应用中显示的最新六位数字。");
        }
        String sealed = Base64.getEncoder().encodeToString(Objects.requireNonNull(seal.seal(secret.base32())));
        Account.SignInState state = account.signIn();
        accounts.save(account.withSignIn(new Account.SignInState(
                sealed, step.getAsLong(), state.failures(), state.lockedUntil(), state.lastSignInAt())));
        events.publishEvent(AccountEvent.of(account.actor(), "启用动态码", account));
    }

    /** Takes the second factor from an account whose owner lost it; they enrol anew at the next sign-in. */
    @Transactional
    public void reset(long accountId, Actor by) {
        Account account = accounts.findWithLockById(accountId).orElseThrow();
        Account.SignInState state = account.signIn();
        accounts.save(account.withSignIn(
                new Account.SignInState(null, 0, state.failures(), state.lockedUntil(), state.lastSignInAt())));
        events.publishEvent(AccountEvent.of(by, "重置动态码", account));
    }

    /** The time step of a right code that was not used before; empty for any other. */
    OptionalLong step(Account account, String code) {
        String sealed = account.signIn().totpSealed();
        if (sealed == null) {
            return OptionalLong.empty();
        }
        String base32 = seal.open(Base64.getDecoder().decode(sealed));
        return codes.step(
                TotpSecret.ofBase32(base32, account.login()).bytes(),
                plain(code),
                clock.instant(),
                account.signIn().totpStep());
    }

    private static String plain(String code) {
        return code.replaceAll("\\s", "");
    }
}
