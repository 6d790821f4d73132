package org.yangguang.identity;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yangguang.shared.Refusal;

/** Hashes and checks passwords (Argon2id), and remembers earlier ones so that they do not come back. */
@Component
class Passwords {

    /** Without signs that people take for one another. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int ONE_TIME_GROUPS = 4;
    private static final int ONE_TIME_GROUP = 4;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();
    private final IdentityProperties properties;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** What an unknown account's password is compared with, so that it takes as long as a known one's. */
    private final String nobody = encode("nobody signs in with this");

    Passwords(IdentityProperties properties, JdbcClient jdbc, Clock clock) {
        this.properties = properties;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private String encode(String plain) {
        return Objects.requireNonNull(encoder.encode(plain));
    }

    /** A password that works until its owner replaces it at the first sign-in. */
    String oneTime() {
        return IntStream.range(0, ONE_TIME_GROUPS)
                .mapToObj(group -> random.ints(ONE_TIME_GROUP, 0, ALPHABET.length())
                        .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    Account.Password givenByOthers(String plain) {
        return new Account.Password(encode(plain), clock.instant(), true);
    }

    /**
     * The owner's own choice.
     *
     * @throws Refusal naming everything that is wrong with it
     */
    Account.Password chosen(Account account, String plain) {
        List<String> faults =
                new PasswordRules(properties.passwordLength()).faults(plain, account.login(), account.name());
        if (!faults.isEmpty()) {
            throw new Refusal("新密码不符合要求：" + String.join("；", faults) + "。");
        }
        if (matches(account, plain) || usedBefore(account, plain)) {
            throw new Refusal("新密码不能与现在的密码、最近 " + properties.passwordsRemembered() + " 次用过的密码相同。");
        }
        remember(account);
        return new Account.Password(encode(plain), clock.instant(), false);
    }

    boolean matches(Account account, String plain) {
        String hash = account.password().hash();
        return encoder.matches(plain, hash == null ? nobody : hash) && hash != null;
    }

    /** Takes the time of a comparison and says no. */
    void compareWithNobody(String plain) {
        encoder.matches(plain, nobody);
    }

    boolean expired(Account account) {
        Instant setAt = account.password().setAt();
        return !properties.passwordFor().isZero()
                && setAt != null
                && clock.instant().isAfter(setAt.plus(properties.passwordFor()));
    }

    private boolean usedBefore(Account account, String plain) {
        return jdbc
                .sql(
                        "select hash from identity.earlier_password where account_id = :id order by set_at desc limit :most")
                .param("id", account.accountId())
                .param("most", properties.passwordsRemembered())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> encoder.matches(plain, hash));
    }

    private void remember(Account account) {
        Account.Password before = account.password();
        if (before.hash() == null || before.setAt() == null) {
            return;
        }
        jdbc.sql("insert into identity.earlier_password (account_id, hash, set_at) values (:id, :hash, :at)")
                .param("id", account.accountId())
                .param("hash", before.hash())
                .param("at", Timestamp.from(before.setAt()))
                .update();
    }
}
