package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditVerifications.Watch;
import org.yangguang.shared.Actor;

/** What a verification finds of a trail that somebody touched; each test mends what it damaged. */
class BrokenTrailTests extends AuditorFixture {

    @Autowired
    NightlyAuditCheck nightly;

    @Test
    void brokenEntryIsNamedAndWaitsForTheAuditAdministrator() {
        long number = trail.last();
        tamper("update audit.entry set detail = detail || ' ' where number = :number", number);
        try {
            post(CHECKS, Map.of());
            await().atMost(Duration.ofMinutes(1)).until(() -> checks.underWay().isEmpty());
            assertThat(verifications.latest().orElseThrow().firstBroken()).isEqualTo(number);
            assertThat(get(PATH))
                    .bodyText()
                    .contains("核验不通过", "从第 " + number + " 条起与杂凑链不符", "href=\"" + PATH + "/" + number + "\"");
            assertThat(get("/desk")).bodyText().contains("审计日志核验不通过", CHECKS);
            nightly.run();
            assertThat(verifications.latest().orElseThrow().firstBroken())
                    .as("nothing is well again only because new entries are")
                    .isEqualTo(number);
        } finally {
            tamper("update audit.entry set detail = left(detail, -1) where number = :number", number);
        }
        verifications.whole(TEST, Watch.NONE);
        assertThat(get("/desk")).bodyText().doesNotContain("核验不通过");
    }

    @Test
    void nightlyVerificationLooksAtWhatCameInSince() {
        AuditVerification whole = verifications.whole(TEST, Watch.NONE).orElseThrow();
        nightly.run();
        AuditVerification since = verifications.latest().orElseThrow();
        assertThat(since.holds()).isTrue();
        assertThat(since.whole()).isFalse();
        assertThat(since.from()).isEqualTo(whole.entries());
        assertThat(since.by()).isEqualTo(Actor.PROGRAM);
    }

    @Test
    void endThatWasCutOffIsNoticed() {
        verifications.whole(TEST, Watch.NONE);
        verifications.onward(TEST);
        long last = trail.last();
        verifications.onward(TEST);
        jdbc.sql("create table audit.kept as select * from audit.entry where number >= " + last)
                .update();
        tamper("delete from audit.entry where number >= :number", last);
        try {
            assertThat(verifications.whole(TEST, Watch.NONE).orElseThrow().firstBroken())
                    .isEqualTo(last);
        } finally {
            tamper("delete from audit.entry where number >= :number", last);
            jdbc.sql("insert into audit.entry select * from audit.kept").update();
            jdbc.sql("drop table audit.kept").update();
        }
    }

    @Test
    void walkThatIsToldToStopKeepsNothing() {
        verifications.whole(TEST, Watch.NONE);
        int before = verifications.latest(1000).size();
        assertThat(verifications.whole(TEST, (done, total) -> false)).isEmpty();
        assertThat(verifications.latest(1000)).hasSize(before);
    }
}
