package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.requests.Due;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.shared.Actor;

/** What holds for every lawful course of a case, tried on invented ones; the seeds are fixed, so a failure comes back. */
class CaseWalkTests {

    private static final int STEPS = 60;
    private static final Actor OTHER = new Actor("wang", "王某");

    static Stream<CaseFile> walks() {
        return Stream.iterate(1, seed -> seed + 1).limit(150).map(seed -> walk(new Random(seed)));
    }

    private static CaseFile walk(Random random) {
        CaseFile file = Cases.handled();
        LocalDate day = Cases.MONDAY;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(4));
            CaseEvent event = event(random, day);
            Actor by = random.nextBoolean() ? Cases.LI : OTHER;
            if (lawful(file, event, by)) {
                file = Cases.and(file, event);
            }
        }
        return file;
    }

    private static boolean lawful(CaseFile file, CaseEvent event, Actor by) {
        CaseAction action = EventAction.of(event);
        return CaseRules.refusal(file, action, event.on(), Cases.NATIONAL).isEmpty()
                && EventRules.refusal(file, event, by, Cases.NATIONAL).isEmpty();
    }

    private static CaseEvent event(Random random, LocalDate day) {
        return switch (random.nextInt(19)) {
            case 0 -> new CaseEvent.CorrectionAsked(day, "年度", day.plusDays(20));
            case 1 -> new CaseEvent.CorrectionReceived(day, "2019年协议");
            case 2 ->
                new CaseEvent.Consulted(
                        day, Consulting.values()[random.nextInt(Consulting.values().length)], "某公司", "是否同意");
            case 3 -> new CaseEvent.ConsultationServed(day, 1 + random.nextInt(2));
            case 4 ->
                new CaseEvent.OpinionReceived(day, 1 + random.nextInt(2), Opinion.values()[random.nextInt(3)], "意见");
            case 5 -> new CaseEvent.ConsultationLapsed(day, 1 + random.nextInt(2));
            case 6 -> new CaseEvent.ReasonsAsked(day, "数量过多", day.plusDays(15));
            case 7 -> new CaseEvent.ReasonsGiven(day, "研究需要");
            case 8 -> new CaseEvent.ReplyDelayed(day, day.plusDays(60), "量大");
            case 9 -> new CaseEvent.FeeNotified(day, FeeMode.ITEMS, 12, 10_000, null);
            case 10 -> new CaseEvent.FeePaid(day);
            case 11 -> new CaseEvent.ExtensionAsked(day, 1 + random.nextInt(20), "材料多");
            case 12 -> new CaseEvent.ExtensionApproved(day, "同意");
            case 13 -> new CaseEvent.ExtensionNotified(day);
            case 14 -> new CaseEvent.Proposed(day, Cases.proposal(Outcome.NOT_HELD));
            case 15 -> new CaseEvent.Signed(day, Reviewer.values()[random.nextInt(Reviewer.values().length)], "同意");
            case 16 -> new CaseEvent.Returned(day, Reviewer.LEGAL, "补充");
            case 17 -> new CaseEvent.Reopened(day, "复议撤销");
            default -> new CaseEvent.Replied(day, "明住建公复〔2021〕1号", Delivery.ONLINE);
        };
    }

    /** The case as it was after each of its events, from the second on. */
    private static List<CaseFile> prefixes(CaseFile walked) {
        List<CaseFile> all = new ArrayList<>();
        for (int length = 2; length <= walked.entries().size(); length++) {
            all.add(new CaseFile(walked.entries().subList(0, length)));
        }
        return all;
    }

    private static @Nullable LocalDate day(Due due) {
        return due instanceof Due.On on ? on.day() : null;
    }

    @Test
    void walksReachEveryStateOfAnOpenCase() {
        Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
        walks().flatMap(walk -> prefixes(walk).stream()).forEach(file -> reached.add(file.state()));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(EnumSet.range(CaseState.HANDLING, CaseState.REPLIED));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everyStepIsInTheTableOfTransitions(CaseFile walked) {
        CaseFile before = null;
        for (CaseFile after : prefixes(walked)) {
            if (before != null) {
                CaseAction action = EventAction.of(after.entries().getLast().event());
                assertThat(Transitions.of(before.state(), action))
                        .as("%s from %s", action, before.state())
                        .contains(after.state());
            }
            before = after;
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aDueDateIsAWorkingDayAfterReceiptAndMovesOnlyForAReason(CaseFile walked) {
        LocalDate before = null;
        for (CaseFile file : prefixes(walked)) {
            CaseEvent last = file.entries().getLast().event();
            LocalDate due = day(ReplyTime.due(file, Cases.NATIONAL));
            if (due != null) {
                assertThat(due).isAfter(file.receivedOn());
                assertThat(Cases.NATIONAL.isWorkingDay(due)
                                || file.last(CaseEvent.ReplyDelayed.class).isPresent())
                        .isTrue();
                // A third party that answers early gives back the rest of its time.
                boolean forward = last instanceof CaseEvent.Reopened || last instanceof CaseEvent.OpinionReceived;
                assertThat(before == null || forward || !due.isBefore(before))
                        .as("%s brought the due date forward from %s to %s", last, before, due)
                        .isTrue();
                before = due;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aRemarkChangesNoClock(CaseFile walked) {
        CaseFile remarked = Cases.and(
                walked, new CaseEvent.Noted(walked.entries().getLast().event().on(), "电话联系"));
        assertThat(CaseClocks.of(remarked, Cases.NATIONAL)).isEqualTo(CaseClocks.of(walked, Cases.NATIONAL));
        assertThat(remarked.state()).isEqualTo(walked.state());
    }
}
