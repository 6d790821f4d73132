package org.yangguang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.jobs.SampleWork.Output;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

@ExtendWith(OutputCaptureExtension.class)
class JobsTests extends JobsFixture {

    @Autowired
    JobRetention retention;

    @Autowired
    AuditVerifications trail;

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
        assertThat(trail.whole(Actor.PROGRAM, AuditVerifications.Watch.NONE)
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @Test
    void rolledBackOrderStartsNothing() {
        long before = jobs.list(JobQuery.newest(JobFilter.ALL), 1).total();
        transaction.executeWithoutResult(status -> {
            start("count");
            status.setRollbackOnly();
        });
        assertThat(jobs.list(JobQuery.newest(JobFilter.ALL), 1).total()).isEqualTo(before);
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

    @Test
    void jobsAreListedByWhatIsAsked() {
        JobId id = start("count");
        ended(id);
        JobFilter mine = new JobFilter("test.sample", JobState.DONE, 7L, "wang");
        assertThat(jobs.list(JobQuery.newest(mine), 1).items())
                .extracting(Job::id)
                .contains(id);
        assertThat(jobs.list(JobQuery.newest(new JobFilter(null, null, 8L, null)), 1)
                        .items())
                .isEmpty();
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
    void whatComesRoundIsDoneAndWaitsForItsNextTime() {
        String done = """
                select count(*) from jobs.scheduled_task
                where task_name = 'round requests.notices' and last_success is not null and execution_time > last_success""";
        await().until(() -> jdbc.sql(done).query(Long.class).single() == 1);
    }

    @Test
    void nightlyChoresWaitForTheNight() {
        assertThat(jdbc.sql("select task_name from jobs.scheduled_task where execution_time > now()")
                        .query(String.class)
                        .list())
                .contains("chore jobs.retention", "chore documents.files");
    }
}
