package org.yangguang.identity.web;

import java.util.Objects;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * The unified identity of the province, where the settings name one: {@code client-id} and {@code client-secret} below
 * {@code spring.security.oauth2.client.registration.unified}, {@code spring.security.oauth2.client.provider.unified.issuer-uri}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.security.oauth2.client.registration." + UnifiedIdentity.NAME + ".client-id")
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class UnifiedIdentity {

    /** Under which the settings name it; also the last part of the addresses of signing in. */
    static final String NAME = "unified";

    /** What the settings need not say, because it follows from what signs in here. */
    private static void complete(OAuth2ClientProperties.Registration registration) {
        if (registration.getRedirectUri() == null) {
            registration.setRedirectUri("{baseUrl}" + UnifiedSignIn.RETURN + "{registrationId}");
        }
        if (registration.getScope() == null) {
            registration.setScope(Set.of(OidcScopes.OPENID));
        }
    }

    /** Asked at the first sign-in and not at the start: where it is out of reach, the office goes on working with passwords. */
    @Bean
    ClientRegistrationRepository unifiedIdentities(OAuth2ClientProperties settings) {
        complete(Objects.requireNonNull(settings.getRegistration().get(NAME)));
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(settings).asClientRegistrations()));
    }
}
