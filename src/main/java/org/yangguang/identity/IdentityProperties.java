package org.yangguang.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param secondFactor who must have one; everybody may
 * @param failures in a row after which an account is locked
 * @param lockFor how long
 * @param attemptsPerMinute from one address, over all accounts
 * @param passwordLength least length of a password
 * @param passwordFor after which a password must be changed; zero for never
 * @param passwordsRemembered how many earlier passwords must not come back
 */
@ConfigurationProperties("yangguang.identity")
public record IdentityProperties(
        @DefaultValue("ADMINISTRATORS") SecondFactorFor secondFactor,
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("20") int attemptsPerMinute,
        @DefaultValue("10") int passwordLength,
        @DefaultValue("90d") Duration passwordFor,
        @DefaultValue("5") int passwordsRemembered) {

    /** Who must have a second factor. */
    public enum SecondFactorFor {
        NOBODY,
        ADMINISTRATORS,
        EVERYBODY
    }

    boolean requiresSecondFactor(Account account) {
        return switch (secondFactor) {
            case NOBODY -> false;
            case ADMINISTRATORS -> account.administrator();
            case EVERYBODY -> true;
        };
    }
}
