package org.yangguang.jobs;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Runs a job once and takes down how it ended. */
@Component
class JobRunner {

    /** Runs before a job counts as failed. */
    static final int MOST_ATTEMPTS = 3;

    private static final int REFERENCE_LENGTH = 8;
    private static final int LONGER = 4;
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobTable table;
    private final ObjectProvider<JobHandler> handlers;
    private final Duration pause;

    JobRunner(JobTable table, ObjectProvider<JobHandler> handlers, JobSettings settings) {
        this.table = table;
        this.handlers = handlers;
        this.pause = settings.pause();
    }

    /**
     * Runs the job of that ticket.
     *
     * @param stopping whether the program is about to stop
     * @return after which time to run it again; empty where there is nothing more to do
     */
    Optional<Duration> run(String ticket, BooleanSupplier stopping) {
        Optional<Job> begun = table.begin(ticket);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Job run = begun.get();
        if (run.cancelRequested()) {
            table.end(run, JobState.CANCELLED, said(JobProgress.NONE, "已取消。"), null, null);
            return Optional.empty();
        }
        if (run.attempts() > MOST_ATTEMPTS) {
            return cutOffTooOften(run);
        }
        return run(run, new JobContext(run, table, stopping), stopping);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever the work throws must not leave the job running for ever
    private Optional<Duration> run(Job run, JobContext context, BooleanSupplier stopping) {
        try {
            end(run, context, handler(run.order().kind()).run(context));
            return Optional.empty();
        } catch (JobInterrupted interrupted) {
            return giveBack(run);
        } catch (Refusal | NotFound refused) {
            String message = Objects.toString(refused.getMessage(), "");
            table.end(run, JobState.FAILED, said(context.lastProgress(), message), null, null);
            return Optional.empty();
        } catch (Throwable broken) {
            return stopping.getAsBoolean() ? giveBack(run) : failed(run, context, broken);
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does jobs of the kind " + kind));
    }

    private void end(Job run, JobContext context, JobResult result) {
        JobProgress last = context.lastProgress();
        switch (result) {
            case JobResult.Done done -> {
                Long total = last.total();
                JobProgress whole = new JobProgress(total == null ? last.done() : total, total, done.message());
                table.end(run, JobState.DONE, whole, done.value(), null);
            }
            case JobResult.Cancelled cancelled ->
                table.end(run, JobState.CANCELLED, said(last, cancelled.message()), cancelled.value(), null);
        }
    }

    /** The run does not count: nothing was wrong with it. */
    private Optional<Duration> giveBack(Job run) {
        table.postpone(run, run.attempts() - 1, "系统重启，稍后继续。", null);
        return Optional.of(Duration.ZERO);
    }

    private Optional<Duration> failed(Job run, JobContext context, Throwable broken) {
        String reference = reference(run, "failed", broken);
        if (run.attempts() >= MOST_ATTEMPTS) {
            String message = "没有做完：系统出了问题，已试 %d 次。请把错误编号 %s 告知系统管理员。".formatted(MOST_ATTEMPTS, reference);
            table.end(run, JobState.FAILED, said(context.lastProgress(), message), null, reference);
            return Optional.empty();
        }
        Duration wait = pause.multipliedBy((long) Math.pow(LONGER, run.attempts() - 1.0));
        String message = "没有做完：系统出了问题，%d 秒后自动再试（第 %d 次，共 %d 次）。错误编号 %s。"
                .formatted(Math.max(1, wait.toSeconds()), run.attempts() + 1, MOST_ATTEMPTS, reference);
        table.postpone(run, run.attempts(), message, reference);
        return Optional.of(wait);
    }

    private Optional<Duration> cutOffTooOften(Job run) {
        String reference = reference(run, "was cut off too often", null);
        String message = "没有做完：运行时 %d 次中断，可能是服务器断电或者内存不足。请把错误编号 %s 告知系统管理员。".formatted(MOST_ATTEMPTS, reference);
        table.end(run, JobState.FAILED, said(JobProgress.NONE, message), null, reference);
        return Optional.empty();
    }

    private static JobProgress said(JobProgress last, String message) {
        return new JobProgress(last.done(), last.total(), message);
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
