package org.yangguang.jobs;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import tools.jackson.databind.json.JsonMapper;

/**
 * The jobs as they are kept. A run changes its job only as long as the job is still its own: of the same ticket and attempt.
 */
@Repository
class JobTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    JobTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    JobId add(JobOrder order, String ticket) {
        String sql = """
                insert into jobs.job (kind, title, started_by, started_by_name, scope, input, state, created_at, ticket)
                values (:kind, :title, :login, :name, :scope, cast(:input as json), 'WAITING', :now, :ticket)
                returning id""";
        return new JobId(jdbc.sql(sql)
                .param("kind", order.kind())
                .param("title", order.title())
                .param("login", order.startedBy().login())
                .param("name", order.startedBy().name())
                .param("scope", order.scope())
                .param("input", JsonMapper.shared().writeValueAsString(order.input()))
                .param("now", now())
                .param("ticket", ticket)
                .query(Long.class)
                .single());
    }

    Optional<Job> find(JobId id) {
        return jdbc.sql(JobRows.SELECT + " where id = :id")
                .param("id", id.value())
                .query(JobRows::job)
                .optional();
    }

    /** The job, which nobody else changes until the transaction ends. */
    Optional<Job> lock(JobId id) {
        return jdbc.sql(JobRows.SELECT + " where id = :id for update")
                .param("id", id.value())
                .query(JobRows::job)
                .optional();
    }

    /** Begins a run, whether the job waited or its last run was cut off; empty where there is nothing to run. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Job> begin(String ticket) {
        String sql = """
                update jobs.job set state = 'RUNNING', attempts = attempts + 1, started_at = :now, done = 0, total = null,
                  message = '', version = version + 1
                where ticket = :ticket and state in ('WAITING', 'RUNNING')
                returning *""";
        return jdbc.sql(sql)
                .param("now", now())
                .param("ticket", ticket)
                .query(JobRows::job)
                .optional();
    }

    /** Whether the job was called off; empty where it is not the run's own any more. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Boolean> beat(Job run, JobProgress progress) {
        String sql = """
                update jobs.job set done = :done, total = :total, message = :message, version = version + 1
                where id = :id and attempts = :attempts and state = 'RUNNING'
                returning cancel_requested""";
        return progress(sql, run, progress).query(Boolean.class).optional();
    }

    /** Ends a run and with it the job. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(Job run, JobState state, JobProgress progress, @Nullable Object result, @Nullable String reference) {
        String sql = """
                update jobs.job set state = :state, done = :done, total = :total, message = :message,
                  result = cast(:result as json), reference = :reference, finished_at = :now, version = version + 1
                where id = :id and attempts = :attempts and state = 'RUNNING'""";
        progress(sql, run, progress)
                .param("state", state.name())
                .param("result", result == null ? null : JsonMapper.shared().writeValueAsString(result))
                .param("reference", reference)
                .param("now", now())
                .update();
    }

    /** Ends a run, after which another one follows. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void postpone(Job run, int attempts, String message, @Nullable String reference) {
        String sql = """
                update jobs.job set state = 'WAITING', attempts = :counted, message = :message, reference = :reference,
                  version = version + 1
                where id = :id and attempts = :attempts and state = 'RUNNING'""";
        jdbc.sql(sql)
                .param("id", run.id().value())
                .param("attempts", run.attempts())
                .param("counted", attempts)
                .param("message", message)
                .param("reference", reference)
                .update();
    }

    private JdbcClient.StatementSpec progress(String sql, Job run, JobProgress progress) {
        return jdbc.sql(sql)
                .param("id", run.id().value())
                .param("attempts", run.attempts())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("message", progress.message());
    }

    /** Calls a job off: at once where it waits, else by asking its run. */
    void cancel(JobId id, Actor by) {
        String sql = """
                update jobs.job set cancel_requested = true, version = version + 1,
                  message = case when state = 'WAITING' then :message else message end,
                  finished_at = case when state = 'WAITING' then :now else finished_at end,
                  state = case when state = 'WAITING' then 'CANCELLED' else state end
                where id = :id and state in ('WAITING', 'RUNNING')""";
        jdbc.sql(sql)
                .param("id", id.value())
                .param("message", "由" + by.name() + "取消。")
                .param("now", now())
                .update();
    }

    /** Makes a failed job wait again. */
    void restart(JobId id, String ticket) {
        String sql = """
                update jobs.job set state = 'WAITING', attempts = 0, finished_at = null, cancel_requested = false,
                  message = '', result = null, reference = null, ticket = :ticket, version = version + 1
                where id = :id and state = 'FAILED'""";
        jdbc.sql(sql).param("id", id.value()).param("ticket", ticket).update();
    }

    /** Removes up to {@code most} jobs that ended before that and gives them back. */
    List<Job> removeEnded(Instant before, int most) {
        String sql = """
                delete from jobs.job where id in
                  (select id from jobs.job where finished_at < :before order by id limit :most for update skip locked)
                returning *""";
        return jdbc.sql(sql)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(JobRows::job)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
