package org.yangguang.requests.cases;

import java.util.Arrays;
import java.util.Optional;

/**
 * Letters that carry a number (发文字号), each kind in a series of its own. A receipt goes out under the number of the registration.
 */
public enum LetterKind {
    CORRECTION(CaseAction.ASK_CORRECTION, CaseEvent.CorrectionAsked.class),
    REASONS(CaseAction.ASK_REASONS, CaseEvent.ReasonsAsked.class),
    DELAY(CaseAction.DELAY_REPLY, CaseEvent.ReplyDelayed.class),
    EXTENSION(CaseAction.NOTIFY_EXTENSION, CaseEvent.ExtensionNotified.class),
    FEE(CaseAction.NOTIFY_FEE, CaseEvent.FeeNotified.class),
    CONSULTATION(CaseAction.CONSULT, CaseEvent.Consulted.class),
    /** Its number is part of what happened. */
    REPLY(CaseAction.REPLY, CaseEvent.Replied.class);

    private final CaseAction action;
    private final String event;

    LetterKind(CaseAction action, Class<? extends CaseEvent> event) {
        this.action = action;
        this.event = event.getSimpleName();
    }

    /** The kind of letter on the way to a reply that an action sends out; empty for all others. */
    public static Optional<LetterKind> ofNotice(CaseAction action) {
        return Arrays.stream(values())
                .filter(kind -> kind.action == action && kind != REPLY)
                .findFirst();
    }

    static Optional<LetterKind> ofNotice(CaseEvent event) {
        return event instanceof CaseEvent.Arrived ? Optional.empty() : ofNotice(EventAction.of(event));
    }

    /** How its event is stored. */
    String event() {
        return event;
    }
}
