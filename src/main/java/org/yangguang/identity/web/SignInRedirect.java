package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever is not signed in to the sign-in page, and from there back to what they asked for. */
final class SignInRedirect implements AuthenticationEntryPoint {

    static final String SIGN_IN = "/identity/sign-in";

    /** A path of the desk and nothing else: no other host, no other page. */
    private static final String DESK = "/desk(/[!-\\[\\]-~]*)?(\\?[!-\\[\\]-~]*)?";

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A part of a page cannot hold the sign-in page; the script asks for the whole one.
            response.setHeader("HX-Redirect", SIGN_IN);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String asked =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        boolean back = request.getMethod().equals("GET") && asked.startsWith("/desk/");
        response.sendRedirect(SIGN_IN + (back ? "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) : ""));
    }

    /** Where to go after sign-in. */
    static String target(@Nullable String next) {
        return next != null && next.matches(DESK) ? next : "/desk";
    }
}
