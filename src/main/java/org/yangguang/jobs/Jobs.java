package org.yangguang.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;

/** Where work is put into the background and watched. Who may do so is for the caller to ask. */
@Service
public class Jobs {

    private final JobTable table;
    private final JobList list;
    private final SchedulerClient scheduler;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<JobHandler> handlers;

    Jobs(
            JobTable table,
            JobList list,
            SchedulerClient scheduler,
            ApplicationEventPublisher events,
            ObjectProvider<JobHandler> handlers) {
        this.table = table;
        this.list = list;
        this.scheduler = scheduler;
        this.events = events;
        this.handlers = handlers;
    }

    /** Starts a job once the caller's transaction is committed; a transaction that is rolled back starts nothing. */
    @Transactional
    public JobId start(JobOrder order) {
        String ticket = UUID.randomUUID().toString();
        JobId id = table.add(order, ticket);
        schedule(ticket);
        events.publishEvent(JobTrace.started(id, order));
        return id;
    }

    /** @throws NotFound if there is no such job */
    @Transactional(readOnly = true)
    public Job get(JobId id) {
        return table.find(id).orElseThrow(Jobs::none);
    }

    /** A job; empty if there is none, which it may be after its time of keeping. */
    @Transactional(readOnly = true)
    public Optional<Job> find(JobId id) {
        return table.find(id);
    }

    /**
     * A page of jobs.
     *
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public Page<Job> list(JobQuery query, int page) {
        return list.page(query, page);
    }

    /** Kinds of jobs that this program does, with their names for people. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        handlers.forEach(handler -> kinds.put(handler.kind(), handler.label()));
        return kinds;
    }

    /**
     * Calls a job off: at once where it waits, else as soon as its work notices.
     *
     * @throws Refusal if it is over
     * @throws NotFound if there is no such job
     */
    @Transactional
    public void cancel(JobId id, Actor by) {
        Job job = table.lock(id).orElseThrow(Jobs::none);
        if (job.state().over()) {
            throw new Refusal("这项任务已经结束（%s），不能再取消。".formatted(job.state().label()));
        }
        if (!job.cancelRequested()) {
            table.cancel(id, by);
            events.publishEvent(JobTrace.cancelled(job, by));
        }
    }

    /**
     * Tries a failed job again.
     *
     * @throws Refusal if it did not fail
     * @throws NotFound if there is no such job
     */
    @Transactional
    public void retry(JobId id, Actor by) {
        Job job = table.lock(id).orElseThrow(Jobs::none);
        if (job.state() != JobState.FAILED) {
            throw new Refusal("这项任务没有失败（%s），不用重试。".formatted(job.state().label()));
        }
        String ticket = UUID.randomUUID().toString();
        table.restart(id, ticket);
        schedule(ticket);
        events.publishEvent(JobTrace.retried(job, by));
    }

    /** By the scheduler's own clock, which tells whether it is due. */
    private void schedule(String ticket) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(JobScheduler.TASK, ticket), new SystemClock().now());
    }

    private static NotFound none() {
        return new NotFound("没有这项任务，它可能已按保存期限删除。");
    }
}
