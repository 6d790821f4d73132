package org.yangguang.jobs;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Runs a job once and takes down how it ended. */
@Component
class JobRunner {

    private final JobTable table;
    private final ObjectProvider<JobHandler> handlers;
    private final JobFailures failures;

    JobRunner(JobTable table, ObjectProvider<JobHandler> handlers, JobFailures failures) {
        this.table = table;
        this.handlers = handlers;
        this.failures = failures;
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
        if (run.attempts() > JobFailures.MOST_ATTEMPTS) {
            failures.cutOffTooOften(run);
            return Optional.empty();
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
            return stopping.getAsBoolean() ? giveBack(run) : failures.failed(run, context.lastProgress(), broken);
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

    private static JobProgress said(JobProgress last, String message) {
        return new JobProgress(last.done(), last.total(), message);
    }
}
