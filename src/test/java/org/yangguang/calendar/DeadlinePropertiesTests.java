package org.yangguang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.calendar.Explanation.Step;
import org.yangguang.calendar.Explanation.Treatment;

/** What holds for every deadline, tried on invented ones; the seed is fixed, so a failure comes back. */
class DeadlinePropertiesTests {

    private static final WorkingDays NATIONAL = WorkingDays.of(HolidayCalendar.national());

    static Stream<Deadline> deadlines() {
        Random random = new Random(20190515);
        return Stream.generate(() -> deadline(random)).limit(200);
    }

    private static Deadline deadline(Random random) {
        LocalDate received = LocalDate.of(2019, 5, 15).plusDays(random.nextInt(2200));
        Deadline deadline = Deadline.of(received, 1 + random.nextInt(30));
        if (random.nextInt(3) == 0) {
            deadline = deadline.corrected(received.plusDays(random.nextInt(30)));
        }
        if (random.nextInt(3) == 0) {
            deadline = deadline.extend();
        }
        for (int pauses = random.nextInt(4); pauses > 0; pauses--) {
            deadline = deadline.paused(pause(random, received));
        }
        return deadline;
    }

    private static Pause pause(Random random, LocalDate received) {
        LocalDate from = received.plusDays(random.nextInt(40));
        Pause pause = Pause.consultation(from, from.plusDays(random.nextInt(40)));
        return random.nextBoolean() ? pause : pause.atMost(Pause.THIRD_PARTY_DAYS);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void dueDateIsAWorkingDayAndTheLastOneCounted(Deadline deadline) {
        LocalDate due = due(deadline);
        List<Day> counted = deadline.explain(NATIONAL).days(Treatment.COUNTED);

        assertThat(NATIONAL.isWorkingDay(due)).isTrue();
        assertThat(counted).hasSize(deadline.total());
        assertThat(counted.getLast().date()).isEqualTo(due);
    }

    /** The rule said once more, as slowly and plainly as it can be. */
    @ParameterizedTest
    @MethodSource("deadlines")
    void agreesWithWalkingDayByDay(Deadline deadline) {
        LocalDate day = deadline.start();
        for (int left = deadline.total(); left > 0; ) {
            day = day.plusDays(1);
            left -= NATIONAL.isWorkingDay(day) && !isPaused(deadline, day) ? 1 : 0;
        }

        assertThat(due(deadline)).isEqualTo(day);
    }

    private static boolean isPaused(Deadline deadline, LocalDate day) {
        return deadline.pauses().stream()
                .anyMatch(pause -> day.isAfter(pause.from())
                        && !day.isAfter(pause.to())
                        && (pause.atMost() == null || NATIONAL.count(pause.from(), day) <= pause.atMost())
                        && (pause.atMost() == null || !day.isAfter(NATIONAL.nth(pause.from(), pause.atMost()))));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void explanationTreatsEveryDayOnceAndInOrder(Deadline deadline) {
        List<Step> steps = deadline.explain(NATIONAL).days();

        LocalDate day = deadline.start();
        for (Step step : steps) {
            day = day.plusDays(1);
            assertThat(step.day().date()).isEqualTo(day);
            assertThat(step.day().working()).isEqualTo(step.treatment() != Treatment.SKIPPED);
        }
        assertThat(day).isEqualTo(due(deadline));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void anotherPauseOrDayNeverMakesItEarlier(Deadline deadline) {
        LocalDate due = due(deadline);
        Pause more = pause(new Random(deadline.hashCode()), deadline.received());

        assertThat(due(deadline.paused(more))).isAfterOrEqualTo(due);
        assertThat(due(new Deadline(
                        deadline.received(),
                        deadline.days() + 1,
                        deadline.restarts(),
                        deadline.pauses(),
                        deadline.extension())))
                .isAfter(due);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void orderOfPausesDoesNotMatter(Deadline deadline) {
        Deadline reversed = new Deadline(
                deadline.received(),
                deadline.days(),
                deadline.restarts(),
                deadline.pauses().reversed(),
                deadline.extension());

        assertThat(due(reversed)).isEqualTo(due(deadline));
    }

    private static LocalDate due(Deadline deadline) {
        return ((DueDate.On) deadline.due(NATIONAL)).day();
    }
}
