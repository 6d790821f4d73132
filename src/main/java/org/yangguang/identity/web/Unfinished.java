package org.yangguang.identity.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountStanding;

/** What somebody must do before anything else: replace a password that others know, enrol a second factor. */
@Component
class Unfinished {

    private final AccountStanding standing;

    Unfinished(AccountStanding standing) {
        this.standing = standing;
    }

    /** The page where it is done; empty where nothing is left to do. */
    Optional<String> page(Account account) {
        if (standing.mustChangePassword(account)) {
            return Optional.of("/desk/identity/me/password");
        }
        return standing.mustEnrolSecondFactor(account) ? Optional.of("/desk/identity/me/code") : Optional.empty();
    }
}
