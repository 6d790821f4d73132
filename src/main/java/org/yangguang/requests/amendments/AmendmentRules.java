package org.yangguang.requests.amendments;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.amendments.AmendmentEvent.Approved;
import org.yangguang.requests.amendments.AmendmentEvent.Returned;
import org.yangguang.shared.Actor;

/** What may happen to an amendment on a day, and why not (Regulation art. 41). */
public final class AmendmentRules {

    private AmendmentRules() {}

    /** Why that person may not take the action on that day; empty if they may, as far as their duties allow it. */
    public static Optional<String> refusal(AmendmentFile file, AmendmentAction action, LocalDate on, Actor by) {
        AmendmentState state = file.state();
        if (!action.in(state)) {
            return Optional.of("“" + state.label() + "”的更正申请不能" + action.label() + "。");
        }
        LocalDate until = file.waitsUntil();
        if (action.proposes() && until != null && !on.isAfter(until)) {
            return Optional.of("申请人补充证据的期限（" + until + "）还没有届满；证据已经收到的，请先登记。");
        }
        return action == AmendmentAction.APPROVE && proposedBy(file, by)
                ? Optional.of("拟办意见是您提出的，应当由另一位负责人审批。")
                : Optional.empty();
    }

    private static boolean proposedBy(AmendmentFile file, Actor by) {
        return file.proposed()
                .filter(entry -> entry.by().login().equals(by.login()))
                .isPresent();
    }

    /** Why this may not be taken down by that person; empty if it may. */
    static Optional<String> refusal(AmendmentFile file, AmendmentEvent event, LocalDate today, Actor by) {
        return refusal(file, AmendmentAction.of(event), event.on(), by)
                .or(() -> Optional.ofNullable(day(file, event, today)))
                .or(() -> Optional.ofNullable(facts(file, event)));
    }

    private static @Nullable String day(AmendmentFile file, AmendmentEvent event, LocalDate today) {
        if (event.on().isAfter(today)) {
            return "日期" + event.on() + "还没有到，请核对。";
        }
        LocalDate last = file.entries().getLast().event().on();
        return event.on().isBefore(last) ? "日期" + event.on() + "早于上一步的日期" + last + "，请核对。" : null;
    }

    private static @Nullable String facts(AmendmentFile file, AmendmentEvent event) {
        return switch (event) {
            case AmendmentEvent.EvidenceAsked asked -> asked.until().isAfter(asked.on()) ? null : "补充证据的期限应当晚于要求补充的日期。";
            case AmendmentEvent.Correction made ->
                made.done().isAfter(made.on()) ? "更正的日期" + made.done() + "还没有到。请先更正记录，再提出。" : null;
            case AmendmentEvent.Forwarding to ->
                to.agency() == file.agency().value() ? "这件申请就在本单位，请转送有权更正的其他单位。" : null;
            case Approved ignored -> null;
            case Returned ignored -> null;
            case AmendmentEvent.Arrived ignored -> null;
            case AmendmentEvent.EvidenceSent ignored -> null;
            case AmendmentEvent.Rejection ignored -> null;
            case AmendmentEvent.Direction ignored -> null;
            case AmendmentEvent.Withdrawn ignored -> null;
        };
    }
}
