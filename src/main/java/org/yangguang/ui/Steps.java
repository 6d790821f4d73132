package org.yangguang.ui;

import java.util.List;
import java.util.Locale;

/**
 * Where a document or a case stands on its way, such as 起草→已提交→已批准→已公布.
 *
 * @param label what the steps are of, for readers who do not see them
 * @param steps in the order of the way
 */
public record Steps(String label, List<Step> steps) {

    public Steps {
        steps = List.copyOf(steps);
    }

    public enum State {
        DONE("done"),
        NOW("half"),
        /** It went back or was stopped here. */
        STOPPED("alert"),
        LATER("circle");

        private final String icon;

        State(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param state whether it is behind, now, or ahead
     * @param label what the step is
     * @param note who did it when, or what it waits for
     */
    public record Step(State state, String label, String note) {}
}
