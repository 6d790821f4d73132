package org.yangguang.identity.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.identity.AccountStanding;
import org.yangguang.identity.SignInWay;
import org.yangguang.identity.SignedInUser;

/** What somebody must do before anything else: replace a password that others know, enrol a second factor. */
@Component
class Unfinished {

    private final AccountStanding standing;

    Unfinished(AccountStanding standing) {
        this.standing = standing;
    }

    /** The page where it is done; empty where nothing is left to do. */
    Optional<String> page(SignedInUser user) {
        // Whom the unified identity vouches for may never have had the password, and could not replace it.
        if (user.way() == SignInWay.PASSWORD && standing.mustChangePassword(user.account())) {
            return Optional.of("/desk/identity/me/password");
        }
        return standing.mustEnrolSecondFactor(user.account())
                ? Optional.of("/desk/identity/me/code")
                : Optional.empty();
    }
}
