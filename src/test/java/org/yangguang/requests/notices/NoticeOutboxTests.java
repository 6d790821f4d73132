package org.yangguang.requests.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.OpenedCase;

class NoticeOutboxTests extends NoticeFixture {

    @Autowired
    private NoticeWriter writer;

    @Autowired
    private NoticeMail mail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    /** Lets the time of every pause go by. */
    void due() {
        jdbc.sql("update requests.notice set at = :before where state = 'WAITING'")
                .param("before", Timestamp.from(Instant.EPOCH))
                .update();
    }

    @Test
    void pausesGrowFourfold() {
        OpenedCase one = byMail();
        MAIL.stop();
        NoticeRound slow = new NoticeRound(outbox, writer, List.of(mail), Duration.ofMinutes(1), clock);
        for (int minutes : List.of(1, 4, 16, 64, 256, 1024)) {
            due();
            Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS);
            slow.run();
            assertThat(only(one).at())
                    .isBetween(
                            before.plus(Duration.ofMinutes(minutes)),
                            clock.instant().plus(Duration.ofMinutes(minutes)));
            int attempts = only(one).attempts();
            slow.run();
            assertThat(only(one).attempts()).isEqualTo(attempts);
        }
    }

    @Test
    void aTryThatWasCutOffIsMadeAgain() {
        OpenedCase one = byMail();
        assertThat(outbox.begin(only(one), clock.instant())).isTrue();
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ofTwoNodesOneTries() {
        Notice seen = only(byMail());
        assertThat(outbox.begin(seen, clock.instant())).isTrue();
        assertThat(outbox.begin(seen, clock.instant())).isFalse();
    }

    @Test
    void theOrderIsStoredWithTheEventOrNotAtAll() {
        OpenedCase one = transaction.execute(status -> {
            OpenedCase arrived = byMail();
            assertThat(only(arrived).state()).isEqualTo(NoticeState.WAITING);
            status.setRollbackOnly();
            return arrived;
        });
        assertThat(notices.of(one.head().id())).isEmpty();
    }

    @Test
    void theOrderHoldsNeitherAddressNorWords() {
        byMail();
        assertThat(jdbc.sql("select to_jsonb(n)::text from requests.notice n")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotContain("@", "example", "7012681", "2021-001", "登记"));
        assertThat(jdbc.sql("select count(*) from event_publication where serialized_event like '%example.com%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyHasSomebodyElseFloodedWithMessages() {
        for (int i = 0; i < ApplicantNotices.MOST_A_DAY; i++) {
            byMail();
        }
        assertThat(notices.of(byMail().head().id())).isEmpty();
        OpenedCase other = arrived(Submission.ONLINE, "0954-7012681", "qian@example.com", true);
        assertThat(notices.of(other.head().id())).hasSize(1);
    }
}
