package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.yangguang.identity.SignInResult;
import org.yangguang.identity.SignInSessions;
import org.yangguang.identity.SignInToken;

/** Begins the session of somebody who signed in, under an id that nobody can have known before. */
@Component
class BeginSession {

    private static final int BROWSER = 200;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository csrfTokens;

    BeginSession(CsrfTokenRepository csrfTokens) {
        this.csrfTokens = csrfTokens;
    }

    void of(SignInResult.Passed passed, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(SignInSessions.ADDRESS, request.getRemoteAddr());
        String browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        session.setAttribute(SignInSessions.BROWSER, browser.substring(0, Math.min(BROWSER, browser.length())));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignInToken(passed.account(), passed.way()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrfTokens.saveToken(null, request, response);
    }
}
