package org.yangguang.jobs;

import org.yangguang.audit.Audited;
import org.yangguang.shared.Actor;

/** Somebody started a job, called it off, or tried it again. */
record JobTrace(Actor actor, String action, String subject, String detail) implements Audited {

    static JobTrace started(JobId id, JobOrder order) {
        return new JobTrace(order.startedBy(), "启动后台任务", subject(id, order.title()), "类型 " + order.kind());
    }

    static JobTrace cancelled(Job job, Actor by) {
        return of(job, by, "取消后台任务");
    }

    static JobTrace retried(Job job, Actor by) {
        return of(job, by, "重试后台任务");
    }

    private static JobTrace of(Job job, Actor by, String action) {
        return new JobTrace(
                by,
                action,
                subject(job.id(), job.order().title()),
                "类型 %s；此前%s，已运行 %d 次".formatted(job.order().kind(), job.state().label(), job.attempts()));
    }

    private static String subject(JobId id, String title) {
        return "%s（任务 %s）".formatted(title, id);
    }
}
