package org.yangguang.requests.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Makes the event of an action out of what was entered; all that is required is filled in by then. */
final class ActionEvents {

    private ActionEvents() {}

    /** @param handler who is to handle it, where the action gives it to somebody */
    static CaseEvent of(CaseAction action, ActionForm form, CaseFile file, @Nullable Actor handler) {
        return switch (action) {
            case CONFIRM -> new CaseEvent.Confirmed(form.day(), form.words());
            case ASSIGN -> assigned(form, Objects.requireNonNull(handler));
            case ASK_CORRECTION -> new CaseEvent.CorrectionAsked(form.day(), form.words(), given(form.until()));
            case RECEIVE_CORRECTION -> new CaseEvent.CorrectionReceived(form.day(), form.words());
            case CONSULT ->
                new CaseEvent.Consulted(
                        form.day(), given(form.kind()), given(form.party()).strip(), form.words());
            case SERVE_CONSULTATION -> new CaseEvent.ConsultationServed(form.day(), given(form.consultation()));
            case RECEIVE_OPINION ->
                new CaseEvent.OpinionReceived(
                        form.day(), given(form.consultation()), given(form.opinion()), form.words());
            case LAPSE_CONSULTATION -> new CaseEvent.ConsultationLapsed(form.day(), given(form.consultation()));
            case ASK_REASONS -> new CaseEvent.ReasonsAsked(form.day(), form.words(), given(form.until()));
            case RECEIVE_REASONS -> new CaseEvent.ReasonsGiven(form.day(), form.words());
            case DELAY_REPLY -> new CaseEvent.ReplyDelayed(form.day(), given(form.until()), form.words());
            case PAY -> new CaseEvent.FeePaid(form.day());
            case ASK_EXTENSION -> new CaseEvent.ExtensionAsked(form.day(), given(form.days()), form.words());
            case DECIDE_EXTENSION ->
                given(form.agreed())
                        ? new CaseEvent.ExtensionApproved(form.day(), form.words())
                        : new CaseEvent.ExtensionDenied(form.day(), form.words());
            case NOTIFY_EXTENSION -> new CaseEvent.ExtensionNotified(form.day());
            case PROPOSE, NOTIFY_FEE, SPLIT -> throw new IllegalArgumentException(action + " has a form of its own");
            case REVIEW -> reviewed(form, file);
            case REPLY -> new CaseEvent.Replied(form.day(), blankToNull(form.number()), given(form.delivery()));
            case RECORD_DELIVERY -> new CaseEvent.Delivered(form.day(), form.words());
            case ARCHIVE -> new CaseEvent.Archived(form.day());
            case WITHDRAW -> new CaseEvent.Withdrawn(form.day(), form.words());
            case REOPEN -> new CaseEvent.Reopened(form.day(), form.words());
            case NOTE -> new CaseEvent.Noted(form.day(), form.words());
        };
    }

    private static CaseEvent assigned(ActionForm form, Actor handler) {
        return new CaseEvent.Assigned(form.day(), handler.login(), handler.name(), blankToNull(form.unit()));
    }

    private static CaseEvent reviewed(ActionForm form, CaseFile file) {
        Reviewer as = file.nextReviewer().orElseThrow(() -> new Refusal("没有待审核的拟办意见。"));
        return given(form.agreed())
                ? new CaseEvent.Signed(form.day(), as, form.words())
                : new CaseEvent.Returned(form.day(), as, form.words());
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
