package org.yangguang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Refusal;

/**
 * A clock in working days over what happens to a case (Regulation arts. 30, 32, 33). A value: each event gives a new deadline.
 * The day of receipt does not count (首日不计); day 1 is the first working day after.
 *
 * @param received day of receipt (收到之日, art. 31)
 * @param days working days allowed
 * @param restarts what made the count begin again; the latest governs
 * @param pauses time taken out of the count, once where they overlap
 * @param extension working days that were added (art. 33 para. 2), none or 1 to 20
 */
public record Deadline(LocalDate received, int days, List<Restart> restarts, List<Pause> pauses, int extension) {

    /** Working days for an answer (art. 33 para. 2). */
    public static final int ANSWER_DAYS = 20;

    /** Working days that an extension adds at most (art. 33 para. 2). */
    public static final int EXTENSION_DAYS = 20;

    private static final int MOST_DAYS = 1000;

    /** An event from which the whole count begins anew, the day itself not counted. */
    public record Restart(LocalDate on, Rule rule) {}

    /** @throws Refusal if an event lies before the receipt, the days allowed are not 1 to 1000, or the extension is too long */
    public Deadline {
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("期限应当为1至" + MOST_DAYS + "个工作日。");
        }
        if (extension < 0 || extension > EXTENSION_DAYS) {
            throw new Refusal("延长的期限最长不得超过" + EXTENSION_DAYS + "个工作日（《中华人民共和国政府信息公开条例》第三十三条第二款）。");
        }
        restarts = List.copyOf(restarts);
        pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (Restart restart : restarts) {
            requireReceived(received, restart.on(), "重新计算期限的日期");
        }
        for (Pause pause : pauses) {
            requireReceived(received, pause.from(), "暂停计算的开始日期");
        }
    }

    /** The 20 working days for answering what was received on that day. */
    public static Deadline of(LocalDate received) {
        return of(received, ANSWER_DAYS);
    }

    public static Deadline of(LocalDate received, int workingDays) {
        return new Deadline(received, workingDays, List.of(), List.of(), 0);
    }

    /** The corrected application came in (收到补正): the count restarts (art. 30). */
    public Deadline corrected(LocalDate on) {
        return restarted(new Restart(on, Rule.CORRECTION));
    }

    /** The processing fee was paid (缴费): the count restarts. */
    public Deadline feePaid(LocalDate on) {
        return restarted(new Restart(on, Rule.FEE));
    }

    public Deadline paused(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new Deadline(received, days, restarts, more, extension);
    }

    /** Adds the most that the law allows; throws as {@link #extend(int)} does. */
    public Deadline extend() {
        return extend(EXTENSION_DAYS);
    }

    /** @throws Refusal if it was extended before: the law allows it once; or not by 1 to 20 working days */
    public Deadline extend(int workingDays) {
        if (extended()) {
            throw new Refusal("答复期限只能延长一次，已经延长过，不能再次延长（《中华人民共和国政府信息公开条例》第三十三条第二款）。");
        }
        if (workingDays < 1) {
            throw new Refusal("延长的期限应当为1至" + EXTENSION_DAYS + "个工作日。");
        }
        return new Deadline(received, days, restarts, pauses, workingDays);
    }

    public boolean extended() {
        return extension > 0;
    }

    /** The day after which counting begins: the receipt or the latest restart. */
    public LocalDate start() {
        return restarts.stream().map(Restart::on).reduce(received, Count::later);
    }

    /** Working days to count, the extension included. */
    public int total() {
        return Math.addExact(days, extension);
    }

    /**
     * The due date alone.
     *
     * @throws UnconfirmedYear if the count runs into a year that is not in the calendar
     */
    public DueDate due(WorkingDays calendar) {
        return Count.of(this, calendar).due();
    }

    /** The due date and how it comes about, day by day; throws as {@link #due} does. */
    public Explanation explain(WorkingDays calendar) {
        return Explanation.of(this, Count.of(this, calendar), calendar);
    }

    /** The rules that this deadline rests on, in the order of {@link Rule}. */
    public Set<Rule> rules() {
        Set<Rule> rules = EnumSet.of(Rule.HOLIDAYS);
        if (days == ANSWER_DAYS) {
            rules.add(Rule.ANSWER);
        }
        if (extended()) {
            rules.add(Rule.EXTENSION);
        }
        restarts.forEach(restart -> rules.add(restart.rule()));
        for (Pause pause : pauses) {
            rules.add(pause.rule());
            if (pause.atMost() != null) {
                rules.add(Rule.THIRD_PARTY);
            }
        }
        return rules;
    }

    private Deadline restarted(Restart restart) {
        List<Restart> more = new ArrayList<>(restarts);
        more.add(restart);
        return new Deadline(received, days, more, pauses, extension);
    }

    private static void requireReceived(LocalDate received, LocalDate event, String what) {
        if (event.isBefore(received)) {
            throw new Refusal(what + event + "早于收到日期" + received + "，请核对。");
        }
    }
}
