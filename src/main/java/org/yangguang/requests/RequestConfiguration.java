package org.yangguang.requests;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.registers.Register;

/** The register of requests, put together from the clock and the seal. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    @Bean
    Register<Request> requestRegisterTable(ApplicantSeal seal, ReplyClock clock) {
        return RequestTable.register(seal, request -> stored(clock.due(request)));
    }

    /** As the table keeps it: the far end of time while the clock stands still. */
    private static @Nullable String stored(Due due) {
        return switch (due) {
            case Due.On on -> on.day().toString();
            case Due.StandsStill ignored -> "infinity";
            case Due.Unconfirmed ignored -> null;
        };
    }
}
