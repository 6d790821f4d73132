package org.yangguang.identity.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Two chains: the desk, with sessions and protection against forged forms, and everything else, which knows nobody and keeps
 * nothing. Which handler asks for what stands at the handler and is held by the {@link PermissionGate}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<PermissionGate> gate;
    private final ObjectProvider<SavedViewsInterceptor> views;

    SecurityConfiguration(ObjectProvider<PermissionGate> gate, ObjectProvider<SavedViewsInterceptor> views) {
        this.gate = gate;
        this.views = views;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate.getObject());
        registry.addInterceptor(views.getObject());
    }

    @Bean
    @Order(1)
    SecurityFilterChain deskChain(
            HttpSecurity http,
            CsrfTokenRepository csrfTokens,
            ObjectProvider<ClientRegistrationRepository> unifiedIdentities,
            UnifiedSignIn unifiedSignIn) {
        http.securityMatcher("/desk", "/desk/**", "/identity/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/identity/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInRedirect()))
                // In a cookie and not in a session, so that looking at the sign-in page keeps nothing.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutUrl("/identity/sign-out").logoutSuccessUrl(SignInNotice.OUT.page()));
        if (unifiedIdentities.getIfAvailable() != null) {
            unifiedSignIn.add(http);
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http) {
        return http.securityMatcher(AnyRequestMatcher.INSTANCE)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                // Nothing here acts for somebody who is signed in, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Sign-in is ours; this keeps Spring Boot from making a user of its own. It says so in the one way that does not hide why the
     * unified identity's answer was refused.
     */
    @Bean
    AuthenticationManager nobodyElseAuthenticates() {
        return authentication -> {
            throw new ProviderNotFoundException("sign-in goes through the sign-in desk");
        };
    }
}
