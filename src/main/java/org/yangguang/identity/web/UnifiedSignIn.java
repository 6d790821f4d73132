package org.yangguang.identity.web;

import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.yangguang.identity.Account;
import org.yangguang.identity.SignInDesk;

/**
 * Sign-in through the province's unified identity (OpenID Connect), where {@code spring.security.oauth2.client.registration}
 * names one. The subject that it vouches for must be linked to an account.
 */
@Component
class UnifiedSignIn {

    static final String START = "/identity/unified";

    private final SignInDesk desk;
    private final BeginSession begin;

    UnifiedSignIn(SignInDesk desk, BeginSession begin) {
        this.desk = desk;
        this.begin = begin;
    }

    void add(HttpSecurity http) {
        AuthenticationSuccessHandler vouched = (request, response, authentication) -> {
            Optional<Account> account = desk.unified(subject(authentication));
            request.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            if (account.isEmpty()) {
                response.sendRedirect(SignInRedirect.SIGN_IN + "?unknown");
                return;
            }
            begin.of(account.get(), request, response);
            response.sendRedirect("/desk");
        };
        AuthenticationFailureHandler refused =
                (request, response, failure) -> response.sendRedirect(SignInRedirect.SIGN_IN + "?failed");
        http.oauth2Login(login -> login.loginPage(SignInRedirect.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.baseUri(START))
                .redirectionEndpoint(endpoint -> endpoint.baseUri("/identity/unified-code/*"))
                .successHandler(vouched)
                .failureHandler(refused));
    }

    private static String subject(Authentication authentication) {
        return authentication.getName();
    }
}
