package org.yangguang.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several nodes, and nodes that stop or die. */
class NodeTests extends JobsFixture {

    @Autowired
    JobRunner runner;

    @Autowired
    JobSettings settings;

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Test
    void twoNodesNeverDoAJobTwice() {
        JobScheduler other = new JobScheduler(dataSource, runner, settings, List.of(), List.of(), clock);
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
}
