package org.yangguang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.audit.AuditTrail;
import org.yangguang.jobs.SampleWork.Input;
import org.yangguang.jobs.SampleWork.Output;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

@SpringBootTest(
        properties = {
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms",
            "yangguang.jobs.heartbeat=200ms",
            "yangguang.jobs.pause=100ms"
        })
@Import(SampleWork.class)
@ExtendWith(OutputCaptureExtension.class)
class JobsTests {

    private static final Actor CLERK = new Actor("wang", "王某某");

    @Autowired
    Jobs jobs;

    @Autowired
    SampleWork work;

    @Autowired
    JobScheduler scheduler;

    @Autowired
    JobRunner runner;

    @Autowired
    JobSettings settings;

    @Autowired
    JobRetention retention;

    @Autowired
    AuditTrail trail;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private JobId start(String what) {
        return jobs.start(new JobOrder("test.sample", "样例 " + what, CLERK, 7L, new Input(what)));
    }

    private Job ended(JobId id) {
        return reaching(id, JobState.DONE, JobState.FAILED, JobState.CANCELLED);
    }

    private Job reaching(JobId id, JobState... states) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs.get(id), job -> List.of(states).contains(job.state()));
    }

    private long traces(String action, JobId id) {
        return jdbc.sql("select count(*) from audit.entry where action = :action and subject like :subject")
                .param("action", action)
                .param("subject", "%（任务 " + id + "）")
                .query(Long.class)
                .single();
    }

    @Test
    void jobIsDoneInTheBackgroundAndGivesBackItsResult() {
        Job job = ended(start("count"));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.progress()).isEqualTo(new JobProgress(10, 10L, "数完了。"));
        assertThat(job.result(Output.class)).contains(new Output("count", "王某某"));
        assertThat(job.times().finished()).isNotNull();
        assertThat(traces("启动后台任务", job.id())).isOne();
        assertThat(trail.verify().holds()).isTrue();
    }

    @Test
    void rolledBackOrderStartsNothing() {
        long before = jobs.list(JobFilter.ALL, 1).total();
        transaction.executeWithoutResult(status -> {
            start("count");
            status.setRollbackOnly();
        });
        assertThat(jobs.list(JobFilter.ALL, 1).total()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from jobs.scheduled_task where task_name = 'job' and not picked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusalIsShownAndNotTriedAgainByItself() {
        Job job = ended(start("refuse"));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.progress().message()).isEqualTo("台账打不开。");
        assertThat(job.reference()).isNull();
        assertThat(job.attempts()).isOne();
    }

    @Test
    void otherFailureIsTriedThreeTimesAndLeavesANumberAndNoDetails(CapturedOutput output) {
        Job job = ended(start("break"));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.attempts()).isEqualTo(3);
        assertThat(job.progress().message()).contains("错误编号 " + job.reference()).doesNotContain("secret");
        assertThat(output).contains(job.reference(), "secret detail");
    }

    @Test
    void failedJobCanBeTriedAgainByHand() {
        JobId id = start("once");
        work.broken = true;
        assertThat(ended(id).state()).isEqualTo(JobState.FAILED);
        work.broken = false;
        jobs.retry(id, CLERK);
        assertThat(reaching(id, JobState.DONE).attempts()).isOne();
        assertThat(traces("重试后台任务", id)).isOne();
        assertThatThrownBy(() -> jobs.retry(id, CLERK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有失败");
    }

    @Test
    void runningJobIsCalledOff() {
        JobId id = start("wait");
        await().until(() -> jobs.get(id).progress().done() > 0);
        jobs.cancel(id, CLERK);
        jobs.cancel(id, CLERK);
        Job job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.CANCELLED);
        assertThat(traces("取消后台任务", id)).isOne();
        assertThatThrownBy(() -> jobs.cancel(id, CLERK))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已经结束");
    }

    @Test
    void waitingJobIsCalledOffBeforeItBegins() {
        JobId id = transaction.execute(status -> {
            JobId started = start("count");
            jobs.cancel(started, CLERK);
            return started;
        });
        assertThat(jobs.get(id).state()).isEqualTo(JobState.CANCELLED);
        await().until(() -> entries(id) == 0);
        assertThat(jobs.get(id).attempts()).isZero();
    }

    private long entries(JobId id) {
        String sql = """
                select count(*) from jobs.scheduled_task join jobs.job on ticket = task_instance where id = :id""";
        return jdbc.sql(sql).param("id", id.value()).query(Long.class).single();
    }

    @Test
    void twoNodesNeverDoAJobTwice() {
        JobScheduler other = new JobScheduler(dataSource, runner, settings, List.of(), clock);
        other.start();
        try {
            List<JobId> all = IntStream.range(0, 40)
                    .mapToObj(number -> start("mark " + number))
                    .toList();
            all.forEach(id -> assertThat(ended(id).state()).isEqualTo(JobState.DONE));
            assertThat(work.marks)
                    .hasSize(40)
                    .allSatisfy((what, times) -> assertThat(times).isOne());
        } finally {
            other.stop();
        }
    }

    /** As a node leaves it that was killed: taken by somebody who has not been heard of since. */
    private JobId leftBehind(int attempts) {
        return Objects.requireNonNull(transaction.execute(status -> {
            JobId id = start("count");
            jdbc.sql("update jobs.job set state = 'RUNNING', attempts = :attempts, done = 5 where id = :id")
                    .param("attempts", attempts)
                    .param("id", id.value())
                    .update();
            String sql = """
                    update jobs.scheduled_task set picked = true, picked_by = 'killed', last_heartbeat = :before,
                      execution_time = :before
                    where task_instance = (select ticket from jobs.job where id = :id)""";
            jdbc.sql(sql)
                    .param("before", Timestamp.from(Instant.EPOCH))
                    .param("id", id.value())
                    .update();
            return id;
        }));
    }

    @Test
    void jobOfAKilledNodeIsTakenUpAgain() {
        Job job = ended(leftBehind(1));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.attempts()).isEqualTo(2);
    }

    @Test
    void jobThatKillsItsNodeEachTimeIsGivenUp() {
        Job job = ended(leftBehind(3));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.progress().message()).contains("3 次中断", job.reference());
    }

    @Test
    void nodeThatStopsGivesItsJobBackUncounted() {
        JobId id = start("wait");
        reaching(id, JobState.RUNNING);
        scheduler.stop();
        assertThat(jobs.get(id).state()).isEqualTo(JobState.WAITING);
        assertThat(jobs.get(id).attempts()).isZero();
        scheduler.start();
        assertThat(reaching(id, JobState.RUNNING).attempts()).isOne();
        jobs.cancel(id, CLERK);
        ended(id);
    }

    @Test
    void runThatLostItsJobChangesNothingAnyMore() {
        JobId id = start("wait");
        Job first = reaching(id, JobState.RUNNING);
        jdbc.sql("update jobs.job set attempts = attempts + 1 where id = :id")
                .param("id", id.value())
                .update();
        await().until(() -> entries(id) == 0 || jobs.get(id).attempts() > first.attempts() + 1);
        assertThat(jobs.get(id).state()).isEqualTo(JobState.RUNNING);
        jobs.cancel(id, CLERK);
        ended(id);
    }

    @Test
    void jobsAreListedByWhatIsAsked() {
        JobId id = start("count");
        ended(id);
        JobFilter mine = new JobFilter("test.sample", JobState.DONE, 7L, "wang");
        assertThat(jobs.list(mine, 1).items()).extracting(Job::id).contains(id);
        assertThat(jobs.list(new JobFilter(null, null, 8L, null), 1).items()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.get(new JobId(0)));
    }

    @Test
    void jobsAreForgottenSomeTimeAfterTheirEnd() {
        JobId old = start("count");
        JobId young = start("count");
        ended(old);
        ended(young);
        jdbc.sql("update jobs.job set finished_at = finished_at - interval '91 days' where id = :id")
                .param("id", old.value())
                .update();
        retention.run();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.get(old));
        assertThat(jobs.get(young).id()).isEqualTo(young);
        assertThat(work.removed).containsExactly(old);
    }

    @Test
    void nightlyChoresWaitForTheNight() {
        assertThat(jdbc.sql("select task_name from jobs.scheduled_task where execution_time > now()")
                        .query(String.class)
                        .list())
                .contains("chore jobs.retention", "chore documents.files");
    }
}
