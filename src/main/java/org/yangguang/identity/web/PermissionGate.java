package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Forbidden;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.PublicPage;

/**
 * Stands before every handler: a public one is open, any other asks for the duty it names. A handler that says nothing is
 * closed to everybody.
 */
@Component
class PermissionGate implements HandlerInterceptor {

    private final CurrentUser currentUser;
    private final Unfinished unfinished;

    PermissionGate(CurrentUser currentUser, Unfinished unfinished) {
        this.currentUser = currentUser;
        this.unfinished = unfinished;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new Forbidden();
        }
        if (method.hasMethodAnnotation(PublicPage.class)) {
            return true;
        }
        Optional<SignedInUser> user = currentUser.find();
        if (user.isEmpty()) {
            new SignInRedirect().commence(request, response, null);
            return false;
        }
        Optional<String> first = unfinished.page(user.get());
        SignedIn own = method.getMethodAnnotation(SignedIn.class);
        if (first.isPresent() && (own == null || !own.unfinished())) {
            response.sendRedirect(first.get());
            return false;
        }
        Allowed allowed = method.getMethodAnnotation(Allowed.class);
        if (own == null && (allowed == null || !user.get().has(allowed.value()))) {
            throw new Forbidden();
        }
        return true;
    }
}
