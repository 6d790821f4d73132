package org.yangguang.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import org.yangguang.requests.intake.Drafts;

/**
 * What a browser keeps of its own application: tokens alone, for the pages of applications alone, out of reach for scripts and for
 * other sites' forms.
 */
final class ApplyCookies {

    /** Of an application that is being filled in. */
    private static final String DRAFT = "apply";

    /** Of a request for a correction, so that both can be filled in at a time. */
    static final String AMENDS = "amend";

    private static final String PATH = "/requests";

    private ApplyCookies() {}

    static @Nullable String draft(HttpServletRequest request) {
        return read(request, DRAFT);
    }

    static void keepDraft(HttpServletRequest request, HttpServletResponse response, String token) {
        keep(request, response, DRAFT, token, Drafts.KEPT);
    }

    static void dropDraft(HttpServletRequest request, HttpServletResponse response) {
        keep(request, response, DRAFT, "", Duration.ZERO);
    }

    static @Nullable String read(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    static void keep(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration lasting) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .path(PATH)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(lasting)
                        .build()
                        .toString());
    }
}
