package org.yangguang.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.yangguang.identity.SignInDesk;
import org.yangguang.identity.SignInResult;

/**
 * Sign-in through the {@link UnifiedIdentity} (OpenID Connect, authorization code with PKCE). The subject that it vouches for
 * must be linked to an account; what the account may do is decided here and nowhere else.
 */
@Component
class UnifiedSignIn {

    /** Leads to the unified identity, followed by its name. */
    static final String START = "/identity/unified";

    /** To where the unified identity leads back, followed by its name. */
    static final String RETURN = "/identity/unified-code/";

    private static final Logger LOG = LoggerFactory.getLogger(UnifiedSignIn.class);

    private final SignInDesk desk;
    private final BeginSession begin;
    private final PendingSignIn pending;

    UnifiedSignIn(SignInDesk desk, BeginSession begin, PendingSignIn pending) {
        this.desk = desk;
        this.begin = begin;
        this.pending = pending;
    }

    void add(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage(SignInRedirect.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.baseUri(START))
                .redirectionEndpoint(endpoint -> endpoint.baseUri(RETURN + "*"))
                // Nothing here uses the provider's tokens: they go with the session that signing in replaces.
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .successHandler(this::vouched)
                .failureHandler(saying(SignInNotice.FAILED))
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T start) {
                        start.setAuthenticationFailureHandler(saying(SignInNotice.UNREACHABLE));
                        return start;
                    }
                }));
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication vouching)
            throws IOException {
        // What the provider told, its tokens among it, is needed no longer, and is not what the desk takes for being
        // signed in.
        request.getSession().invalidate();
        Optional<SignInResult> result = vouching.getPrincipal() instanceof OidcUser person
                ? desk.unified(Objects.requireNonNull(person.getSubject()))
                : Optional.empty();
        switch (result.orElse(null)) {
            case SignInResult.Passed passed -> {
                begin.of(passed, request, response);
                response.sendRedirect(SignInRedirect.target(null));
            }
            case SignInResult.CodeNeeded needed -> {
                pending.keep(needed, request);
                response.sendRedirect("/identity/code");
            }
            case null, default -> response.sendRedirect(SignInNotice.NOT_LINKED.page());
        }
    }

    /** Why it failed is for the log: forged answers, expired ones, a provider that is set up wrongly or out of reach. */
    private static AuthenticationFailureHandler saying(SignInNotice notice) {
        return (request, response, failure) -> {
            LOG.warn(
                    "sign-in through the unified identity: {}",
                    failure.toString().replaceAll("\\p{Cntrl}", " "));
            response.sendRedirect(notice.page());
        };
    }
}
