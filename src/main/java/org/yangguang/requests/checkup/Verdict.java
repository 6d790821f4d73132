package org.yangguang.requests.checkup;

import java.util.Optional;

/**
 * What a rule says of a letter.
 *
 * @param detail in plain Chinese: what was found, and where it fails what to put right
 * @param line the paragraph it is about; empty where it is about what is not there
 */
public record Verdict(State state, String detail, Optional<Line> line) {

    /** What became of the rule. */
    public enum State {
        HOLDS("holds", "符合"),
        FAILS("fails", "不符合"),
        /** What the rule needs was not found, cannot be seen in text, or falls under law that is no longer in force. */
        NOT_CHECKABLE("not checkable", "无法检查");

        private final String word;
        private final String label;

        State(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** As JSON says it. */
        public String word() {
            return word;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }

    static Verdict holds(String detail) {
        return new Verdict(State.HOLDS, detail, Optional.empty());
    }

    static Verdict fails(String detail) {
        return new Verdict(State.FAILS, detail, Optional.empty());
    }

    static Verdict notCheckable(String detail) {
        return new Verdict(State.NOT_CHECKABLE, detail, Optional.empty());
    }

    Verdict at(Line place) {
        return new Verdict(state, detail, Optional.of(place));
    }

    Verdict at(Optional<Element> element) {
        return new Verdict(state, detail, element.map(Element::line));
    }
}
