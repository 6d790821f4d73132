package org.yangguang.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Where the token lies that forms of the desk send back; also there for commands, which serve no form. */
@Configuration(proxyBeanMethods = false)
class FormProtection {

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new CookieCsrfTokenRepository();
    }
}
