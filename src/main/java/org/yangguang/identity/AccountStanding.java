package org.yangguang.identity;

import org.springframework.stereotype.Component;

/** What an account still owes before its owner may work. */
@Component
public class AccountStanding {

    private final Passwords passwords;
    private final IdentityProperties properties;

    AccountStanding(Passwords passwords, IdentityProperties properties) {
        this.passwords = passwords;
        this.properties = properties;
    }

    /** Whether the password was given by somebody else, or is too old. */
    public boolean mustChangePassword(Account account) {
        return account.mustChangePassword() || passwords.expired(account);
    }

    /** Whether the account needs a second factor and has none. */
    public boolean mustEnrolSecondFactor(Account account) {
        return !account.hasSecondFactor() && properties.requiresSecondFactor(account);
    }
}
