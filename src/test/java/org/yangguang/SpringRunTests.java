package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yangguang.shared.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class SpringRunTests {

    record Work(String place, ConfigurableApplicationContext context) {}

    @Configuration(proxyBeanMethods = false)
    static class Small {

        @Bean
        Work work(@Value("${place}") String place, ConfigurableApplicationContext context) {
            if (place.isEmpty()) {
                throw new Refusal("没有地点。");
            }
            return new Work(place, context);
        }
    }

    private final SpringRun run = new SpringRun(Small.class);

    /** Boot sets up logging once per process, and tests share one; a command is alone in its own. */
    @BeforeEach
    @AfterEach
    void forgetLogging() {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void handsOverTheBeanWithTheSettingsAndClosesTheApplication(CapturedOutput output) {
        AtomicReference<Work> seen = new AtomicReference<>();

        int exit = run.with(Work.class, Map.of("place", "明川"), work -> {
            seen.set(work);
            assertThat(work.context().isActive()).isTrue();
            return 1;
        });

        assertThat(exit).isEqualTo(1);
        assertThat(seen.get().place()).isEqualTo("明川");
        assertThat(seen.get().context().isActive()).isFalse();
        assertThat(output.getOut()).isEmpty();
    }

    @Test
    void whatTheWorkThrowsPassesThroughAndTheApplicationIsClosed() {
        AtomicReference<Work> seen = new AtomicReference<>();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> run.with(Work.class, Map.of("place", "明川"), work -> {
                    seen.set(work);
                    throw new Refusal("不行。");
                }))
                .withMessage("不行。");
        assertThat(seen.get().context().isActive()).isFalse();
    }

    @Test
    void startThatFailsLeavesTheMessageToTheDispatcher(CapturedOutput output) {
        assertThatThrownBy(() -> run.with(Work.class, Map.of("place", ""), work -> 0))
                .hasRootCauseInstanceOf(Refusal.class);
        assertThat(output.getAll()).isEmpty();
    }
}
