package org.yangguang.administration.web;

import java.util.Objects;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobState;
import org.yangguang.ui.Progress;

/** How far a verification of the trail is, as pages show it. */
final class AuditCheckProgress {

    private AuditCheckProgress() {}

    static Progress of(Job job) {
        Long total = job.progress().total();
        String rows = total == null ? "" : "，%d / %d 条".formatted(job.progress().done(), total);
        boolean stopping = job.cancelRequested() && !job.state().over();
        return new Progress(
                "verification",
                "核验杂凑链",
                Objects.requireNonNullElse(job.progress().percent(), 0),
                stopping ? "正在取消" : job.progress().message() + rows,
                state(job.state()),
                AuditCheckController.PATH,
                job.cancelRequested() ? null : AuditCheckController.PATH + "/cancel",
                null);
    }

    private static Progress.State state(JobState state) {
        return switch (state) {
            case WAITING -> Progress.State.WAITING;
            case RUNNING -> Progress.State.RUNNING;
            case DONE -> Progress.State.DONE;
            case FAILED -> Progress.State.FAILED;
            case CANCELLED -> Progress.State.CANCELLED;
        };
    }
}
