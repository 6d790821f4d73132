package org.yangguang.administration;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobFilter;
import org.yangguang.jobs.JobOrder;
import org.yangguang.jobs.JobQuery;
import org.yangguang.jobs.Jobs;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Verifications of the audit trail in the background, one at a time. Who may start one is for the caller to ask. */
@Service
public class AuditChecks {

    static final String KIND = "administration.audit";

    private final Jobs jobs;
    private final JdbcClient jdbc;

    AuditChecks(Jobs jobs, JdbcClient jdbc) {
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /**
     * Puts a verification of the whole trail into the background.
     *
     * @throws Refusal if one is under way
     */
    @Transactional
    public void start(Actor by) {
        // Two clicks at once start one.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('administration.audit'))")
                .query(row -> {});
        if (underWay().isPresent()) {
            throw new Refusal("审计日志正在核验，不用重复发起。请等这一次结束。");
        }
        jobs.start(new JobOrder(KIND, "核验审计日志", by, null, Map.of()));
    }

    /**
     * Calls off the verification that is under way.
     *
     * @throws Refusal if none is
     */
    @Transactional
    public void cancel(Actor by) {
        Job job = underWay().orElseThrow(() -> new Refusal("没有正在进行的核验，它可能刚刚结束。"));
        jobs.cancel(job.id(), by);
    }

    /** The verification that waits or runs. */
    public Optional<Job> underWay() {
        return latest().filter(job -> !job.state().over());
    }

    /** The verification that was started last. */
    public Optional<Job> latest() {
        return jobs.list(JobQuery.newest(new JobFilter(KIND, null, null, null)), 1).items().stream()
                .findFirst();
    }
}
