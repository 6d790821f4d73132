package org.yangguang.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** How a reader likes the pages, remembered in a cookie that only this site can set. */
final class Preference {

    /** Path and query of this site and nothing else: no second slash or backslash that a browser reads as another host. */
    private static final String LOCAL = "/(?![/\\\\])[!-\\[\\]-~]*";

    private Preference() {}

    /**
     * Sets the cookie and sends the reader back to the page they came from.
     *
     * @param sender what the browser says of who sends the form, or null if it says nothing
     * @param back path and query of the page; anything that leaves this site becomes the front page
     * @param age zero forgets
     * @throws ResponseStatusException 403 for a form of another site
     */
    static ResponseEntity<Void> remember(
            HttpServletRequest request, @Nullable String sender, String back, String name, String value, Duration age) {
        if (sender != null && !sender.equals("same-origin")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, back.matches(LOCAL) ? back : "/")
                .build();
    }
}
