package org.yangguang.requests;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.registers.Register;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.decisions.RemedySettings;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.Seals;

/** The register of requests, put together from the clock and the seal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemedySettings.class)
class RequestConfiguration {

    /** @param keys file with the key of applicants' names, where it is not among the installation's other keys */
    @Bean
    Seal applicantSeal(Seals seals, @Value("${yangguang.keys:}") String keys) {
        return keys.isEmpty() ? seals.of("applicants") : seals.at(Path.of(keys));
    }

    @Bean
    Seal caseSeal(Seals seals) {
        return seals.of("cases");
    }

    @Bean
    RemedyRule remedyRule(RemedySettings names) {
        return new RemedyRule(names);
    }

    @Bean
    Register<Request> requestRegisterTable(Seal applicantSeal, ReplyClock clock) {
        return RequestTable.register(applicantSeal, request -> stored(clock.due(request)));
    }

    /** As the table keeps it: the far end of time while the clock stands still. */
    private static @Nullable String stored(Due due) {
        LocalDate kept = due.kept();
        return kept == null ? null : kept.equals(LocalDate.MAX) ? "infinity" : kept.toString();
    }
}
