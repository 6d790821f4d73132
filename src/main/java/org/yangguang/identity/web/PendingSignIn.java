package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.identity.SignInResult;

/** Remembers in the browser's session whose first step was right, until the code follows. */
@Component
class PendingSignIn {

    private static final String PENDING = "pendingSignIn";
    private static final String SINCE = "pendingSignInSince";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Clock clock;

    PendingSignIn(Clock clock) {
        this.clock = clock;
    }

    void keep(SignInResult.CodeNeeded needed, HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.setAttribute(PENDING, needed);
        session.setAttribute(SINCE, clock.instant());
    }

    /** Whose first step was right a short while ago in this browser; null for nobody's. */
    SignInResult.@Nullable CodeNeeded of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(PENDING) instanceof SignInResult.CodeNeeded needed)
                || !(session.getAttribute(SINCE) instanceof Instant since)) {
            return null;
        }
        return clock.instant().isAfter(since.plus(PATIENCE)) ? null : needed;
    }
}
