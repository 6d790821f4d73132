package org.yangguang.requests;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.registers.Register;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.Seals;

/** The register of requests, put together from the clock and the seal. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

    /** @param keys file with the key of applicants' names, where it is not among the installation's other keys */
    @Bean
    Register<Request> requestRegisterTable(Seals seals, @Value("${yangguang.keys:}") String keys, ReplyClock clock) {
        Seal seal = keys.isEmpty() ? seals.of("applicants") : seals.at(Path.of(keys));
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
