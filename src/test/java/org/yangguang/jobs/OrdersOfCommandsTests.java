package org.yangguang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.yangguang.shared.Actor;

/** The application as commands start it. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "yangguang.jobs.run=true")
class OrdersOfCommandsTests {

    @Autowired
    ObjectProvider<JobScheduler> scheduler;

    @Autowired
    Jobs jobs;

    @Test
    void commandOrdersWorkAndDoesNone() {
        JobId id =
                jobs.start(new JobOrder("test.sample", "样例", Actor.COMMAND_LINE, null, new SampleWork.Input("count")));
        assertThat(scheduler.getIfAvailable()).isNull();
        assertThat(jobs.get(id).state()).isEqualTo(JobState.WAITING);
        assertThat(jobs.get(id).order().scope()).isNull();
    }
}
