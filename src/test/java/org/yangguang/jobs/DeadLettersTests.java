package org.yangguang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

@SpringBootTest
@Import(DeadLettersTests.Listener.class)
class DeadLettersTests {

    record Happened(String what) {}

    static class Listener {

        // Not of the object: what the application hands out is a proxy of it.
        static final AtomicInteger HEARD = new AtomicInteger();
        static volatile boolean broken = true;

        @ApplicationModuleListener
        void on(Happened event) {
            if (broken) {
                throw new IllegalStateException("the mail server is away");
            }
            HEARD.incrementAndGet();
        }
    }

    @Autowired
    DeadLetters letters;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void eventThatAListenerFailedOnIsListedAndDeliveredOnDemand() {
        transaction.executeWithoutResult(status -> events.publishEvent(new Happened("甲")));
        await().until(() -> letters.count() == 1);

        DeadLetter letter = letters.list(DeadLetterQuery.ALL, 1).items().getFirst();
        assertThat(letter.event()).endsWith("Happened");
        assertThat(letter.listener()).contains("Listener.on");
        assertThat(letter.attempts()).isOne();

        Listener.broken = false;
        letters.resubmit(letter.id(), new Actor("zhao", "赵某某"));
        await().until(() -> Listener.HEARD.get() == 1 && letters.count() == 0);
        assertThat(jdbc.sql("select name from audit.entry where action = '重新投递事件'")
                        .query(String.class)
                        .list())
                .containsExactly("赵某某");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.resubmit(letter.id(), Actor.PROGRAM));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> letters.resubmit(UUID.randomUUID(), Actor.PROGRAM));
    }
}
