package org.yangguang.jobs;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What happens to a job whose run failed for a reason that people cannot mend: a number for them, the details in the log. */
@Component
class JobFailures {

    /** Runs before a job counts as failed. */
    static final int MOST_ATTEMPTS = 3;

    private static final int REFERENCE_LENGTH = 8;
    private static final int LONGER = 4;
    private static final Logger LOG = LoggerFactory.getLogger(JobFailures.class);

    private final JobTable table;
    private final Duration pause;

    JobFailures(JobTable table, JobSettings settings) {
        this.table = table;
        this.pause = settings.pause();
    }

    /** Takes down that a run failed, and says after which time to run the job again; empty where that was the last time. */
    Optional<Duration> failed(Job run, JobProgress last, Throwable broken) {
        String reference = reference(run, "failed", broken);
        if (run.attempts() >= MOST_ATTEMPTS) {
            String message = "没有做完：系统出了问题，已试 %d 次。请把错误编号 %s 告知系统管理员。".formatted(MOST_ATTEMPTS, reference);
            table.end(run, JobState.FAILED, new JobProgress(last.done(), last.total(), message), null, reference);
            return Optional.empty();
        }
        Duration wait = pause.multipliedBy((long) Math.pow(LONGER, run.attempts() - 1.0));
        String message = "没有做完：系统出了问题，%d 秒后自动再试（第 %d 次，共 %d 次）。错误编号 %s。"
                .formatted(Math.max(1, wait.toSeconds()), run.attempts() + 1, MOST_ATTEMPTS, reference);
        table.postpone(run, run.attempts(), message, reference);
        return Optional.of(wait);
    }

    /** Gives a job up whose every run was cut off. */
    void cutOffTooOften(Job run) {
        String reference = reference(run, "was cut off too often", null);
        String message = "没有做完：运行时 %d 次中断，可能是服务器断电或者内存不足。请把错误编号 %s 告知系统管理员。".formatted(MOST_ATTEMPTS, reference);
        table.end(run, JobState.FAILED, new JobProgress(0, null, message), null, reference);
    }

    private static String reference(Job run, String what, @Nullable Throwable cause) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        LOG.error(
                "{} job {} of the kind {} {}, attempt {}",
                reference,
                run.id(),
                run.order().kind(),
                what,
                run.attempts(),
                cause);
        return reference;
    }
}
