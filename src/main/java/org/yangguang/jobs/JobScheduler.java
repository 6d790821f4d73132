package org.yangguang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * Does background work on this node, from when everything else has started until before anything else stops. Commands start
 * none.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "yangguang.jobs.run", matchIfMissing = true)
@DependsOn("flywayInitializer")
class JobScheduler implements SmartLifecycle {

    static final String TASK = "job";
    static final String TABLE = "jobs.scheduled_task";

    /** As few as the library allows. */
    private static final int MISSED_HEARTBEATS = 4;

    private static final LocalTime NIGHT = LocalTime.of(3, 10);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(15);

    private final DataSource dataSource;
    private final JobRunner runner;
    private final JobSettings settings;
    private final List<Chore> chores;
    private final List<Round> rounds;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    JobScheduler(
            DataSource dataSource,
            JobRunner runner,
            JobSettings settings,
            List<Chore> chores,
            List<Round> rounds,
            Clock clock) {
        this.dataSource = dataSource;
        this.runner = runner;
        this.settings = settings;
        this.chores = chores;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public void start() {
        List<RecurringTask<Void>> recurring = Stream.concat(
                        chores.stream().map(this::nightly), rounds.stream().map(JobScheduler::recurring))
                .toList();
        Scheduler started = Scheduler.create(dataSource, List.of(job()))
                .startTasks(recurring)
                .tableName(TABLE)
                .jdbcCustomization(JobConfiguration.postgres())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(settings.threads())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_FAREWELL)
                .build();
        started.start();
        scheduler = started;
    }

    private CustomTask<Void> job() {
        return Tasks.custom(TASK, Void.class).execute(this::run);
    }

    private CompletionHandler<Void> run(TaskInstance<Void> task, ExecutionContext context) {
        return runner.run(task.getId(), () -> context.getSchedulerState().isShuttingDown())
                .<CompletionHandler<Void>>map(wait -> (complete, entry) ->
                        entry.reschedule(complete, complete.getTimeDone().plus(wait)))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    private RecurringTask<Void> nightly(Chore chore) {
        return Tasks.recurring("chore " + chore.name(), new Daily(clock.getZone(), NIGHT))
                .execute((task, context) -> chore.run());
    }

    private static RecurringTask<Void> recurring(Round round) {
        return Tasks.recurring("round " + round.name(), FixedDelay.of(round.every()))
                .execute((task, context) -> round.run());
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
