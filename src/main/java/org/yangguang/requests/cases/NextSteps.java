package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.yangguang.calendar.WorkingDays;

/**
 * What may be done to a case today, and what people would look for and may not.
 *
 * @param lawful the first is the step that leads on
 * @param barred possible in this state by the order of things, and refused by the law today
 */
public record NextSteps(List<CaseAction> lawful, List<Barred> barred) {

    /** What only answers something that was asked or sent: nobody looks for it where nothing was. */
    private static final Set<CaseAction> ANSWERS = EnumSet.of(
            CaseAction.DECIDE_EXTENSION,
            CaseAction.NOTIFY_EXTENSION,
            CaseAction.SERVE_CONSULTATION,
            CaseAction.RECORD_DELIVERY,
            CaseAction.DELAY_REPLY);

    /** @param why with its article */
    public record Barred(CaseAction action, String why) {}

    /** @param mine whether the person has the duty for it */
    public static NextSteps of(CaseFile file, LocalDate today, WorkingDays days, Predicate<CaseAction> mine) {
        List<CaseAction> lawful = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        for (CaseAction action : CaseAction.values()) {
            if (Transitions.of(file.state(), action).isEmpty() || !mine.test(action)) {
                continue;
            }
            Optional<String> refusal = CaseRules.refusal(file, action, today, days);
            if (refusal.isEmpty()) {
                lawful.add(action);
            } else if (!ANSWERS.contains(action)) {
                barred.add(new Barred(action, refusal.get()));
            }
        }
        List<CaseAction> leading = leading(file);
        List<CaseAction> sorted = new ArrayList<>(leading);
        sorted.retainAll(lawful);
        lawful.stream().filter(action -> !leading.contains(action)).forEach(sorted::add);
        return new NextSteps(List.copyOf(sorted), List.copyOf(barred));
    }

    /** What leads on from where the case stands, before anything else that may be done. */
    private static List<CaseAction> leading(CaseFile file) {
        return switch (file.state()) {
            case UNCONFIRMED -> List.of(CaseAction.CONFIRM);
            case RECEIVED -> List.of(CaseAction.ASSIGN);
            case HANDLING -> List.of(CaseAction.DECIDE_EXTENSION, CaseAction.NOTIFY_EXTENSION, CaseAction.PROPOSE);
            case CORRECTING -> List.of(CaseAction.PROPOSE, CaseAction.RECEIVE_CORRECTION);
            case EXPLAINING -> List.of(CaseAction.PROPOSE, CaseAction.RECEIVE_REASONS);
            case PAYING -> List.of(CaseAction.PROPOSE, CaseAction.PAY);
            case CONSULTING ->
                List.of(
                        CaseAction.DECIDE_EXTENSION,
                        CaseAction.NOTIFY_EXTENSION,
                        CaseAction.LAPSE_CONSULTATION,
                        CaseAction.RECEIVE_OPINION);
            case REVIEWING -> List.of(CaseAction.REVIEW, CaseAction.DECIDE_EXTENSION);
            case APPROVED -> List.of(CaseAction.REPLY);
            case REPLIED -> List.of(CaseAction.RECORD_DELIVERY, CaseAction.ARCHIVE);
            case ARCHIVED -> List.of();
        };
    }
}
