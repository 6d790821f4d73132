package org.yangguang.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/** What the work of a job is given. For the thread that does the work. */
public final class JobContext {

    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final long PAUSE = Duration.ofMillis(400).toNanos();

    private final Job job;
    private final JobTable table;
    private final BooleanSupplier stopping;
    private JobProgress progress = JobProgress.NONE;
    private long written = System.nanoTime() - PAUSE;
    private boolean cancelled;

    JobContext(Job job, JobTable table, BooleanSupplier stopping) {
        this.job = job;
        this.table = table;
        this.stopping = stopping;
    }

    public JobId id() {
        return job.id();
    }

    /** Who started the job. */
    public Actor startedBy() {
        return job.order().startedBy();
    }

    /** What was ordered. */
    public <T> T input(Class<T> type) {
        return job.input(type);
    }

    /**
     * Says how far the work is, for people who watch. Costs little however often it is called; passes an exception through
     * the work where the run must end, so that its transaction is rolled back.
     *
     * @param total null where nobody knows
     * @param message what is being done
     */
    public void progress(long done, @Nullable Long total, String message) {
        progress = new JobProgress(done, total, message);
        beat();
    }

    /** Whether somebody called the job off; the work then leaves nothing behind. Passes exceptions as {@link #progress}. */
    public boolean cancelled() {
        beat();
        return cancelled;
    }

    private void beat() {
        if (stopping.getAsBoolean()) {
            throw new JobInterrupted();
        }
        long now = System.nanoTime();
        if (now - written < PAUSE) {
            return;
        }
        Optional<Boolean> requested = table.beat(job, progress);
        cancelled = requested.orElseThrow(JobInterrupted::new);
        written = now;
    }

    JobProgress lastProgress() {
        return progress;
    }
}
