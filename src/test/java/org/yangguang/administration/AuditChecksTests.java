package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.audit.AuditVerification;
import org.yangguang.jobs.JobState;

/** The trail verified in the background by whoever may. */
class AuditChecksTests extends AuditorFixture {

    @Test
    void verificationRunsInTheBackgroundAndLeavesItsResultOnThePage() {
        assertThat(post(CHECKS, Map.of())).hasRedirectedUrl(CHECKS);
        await().atMost(Duration.ofMinutes(1)).until(() -> checks.underWay().isEmpty());
        assertThat(checks.latest().orElseThrow().state()).isEqualTo(JobState.DONE);
        assertThat(checks.latest().orElseThrow().progress().message()).startsWith("核验通过，共 ");
        AuditVerification found = verifications.latest().orElseThrow();
        assertThat(found.holds()).isTrue();
        assertThat(found.by()).isEqualTo(auditor.actor());
        assertThat(get(PATH))
                .hasViewName("administration/desk/audit")
                .bodyText()
                .contains("核验通过", "上次核验", "全部 " + found.entries() + " 条", auditor.name());
        assertThat(get(CHECKS))
                .hasViewName("administration/desk/audit-verification")
                .bodyText()
                .contains("全部 " + found.entries() + " 条")
                .doesNotContain("every 2s");
    }

    @Test
    void progressSurvivesAReloadAndIsCalledOff() {
        holdingBackTheScheduler(() -> {
            post(CHECKS, Map.of());
            assertThat(get(CHECKS)).bodyText().contains("every 2s", "排队", CHECKS + "/cancel");
            assertThat(get(PATH)).bodyText().contains("every 2s");
            assertThat(post(CHECKS, Map.of()))
                    .flash()
                    .extracting("flash")
                    .asString()
                    .contains("正在核验");
            assertThat(post(CHECKS + "/cancel", Map.of())).hasRedirectedUrl(CHECKS);
            assertThat(checks.latest().orElseThrow().state()).isEqualTo(JobState.CANCELLED);
            assertThat(post(CHECKS + "/cancel", Map.of()))
                    .flash()
                    .extracting("flash")
                    .asString()
                    .contains("没有正在进行的核验");
        });
    }

    /** Whatever is started meanwhile becomes due an hour later. */
    private void holdingBackTheScheduler(Runnable act) {
        jdbc.sql("""
                create or replace function jobs.later() returns trigger language plpgsql as
                'begin new.execution_time := new.execution_time + interval ''1 hour''; return new; end'""").update();
        jdbc.sql("""
                create trigger later before insert on jobs.scheduled_task
                for each row execute function jobs.later()""").update();
        try {
            act.run();
        } finally {
            jdbc.sql("drop trigger later on jobs.scheduled_task").update();
        }
    }
}
