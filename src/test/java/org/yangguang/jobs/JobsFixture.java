package org.yangguang.jobs;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.jobs.SampleWork.Input;
import org.yangguang.shared.Actor;

/** Jobs with a scheduler that is quick about everything. */
@SpringBootTest(
        properties = {
            "yangguang.jobs.run=true",
            "yangguang.jobs.poll=50ms",
            "yangguang.jobs.heartbeat=200ms",
            "yangguang.jobs.pause=100ms"
        })
@Import(SampleWork.class)
abstract class JobsFixture {

    static final Actor CLERK = new Actor("wang", "王某某");

    @Autowired
    Jobs jobs;

    @Autowired
    SampleWork work;

    @Autowired
    JobScheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    JobId start(String what) {
        return jobs.start(new JobOrder("test.sample", "样例 " + what, CLERK, 7L, new Input(what)));
    }

    Job ended(JobId id) {
        return reaching(id, JobState.DONE, JobState.FAILED, JobState.CANCELLED);
    }

    Job reaching(JobId id, JobState... states) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jobs.get(id), job -> List.of(states).contains(job.state()));
    }

    long entries(JobId id) {
        String sql = """
                select count(*) from jobs.scheduled_task join jobs.job on ticket = task_instance where id = :id""";
        return jdbc.sql(sql).param("id", id.value()).query(Long.class).single();
    }
}
