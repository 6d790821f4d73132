package org.yangguang.annualreport;

/**
 * What a rule of the report says.
 *
 * @param id as in the design of ledgers, e.g. {@code T3.identity.natural_person}
 * @param detail in plain Chinese: what was compared, with both sides where it fails
 */
public record RuleResult(String id, Severity severity, Outcome outcome, String detail) {

    /** How much it weighs. */
    public enum Severity {
        ERROR("error"),
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What became of it. */
    public enum Outcome {
        HOLDS("holds"),
        FAILS("fails"),
        /** Cells are blank, missing or unreadable, or there is nothing to compare with. */
        NOT_CHECKABLE("not checkable");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Whether it stands in the way: an error that fails. */
    public boolean blocks() {
        return severity == Severity.ERROR && outcome == Outcome.FAILS;
    }

    public boolean fails() {
        return outcome == Outcome.FAILS;
    }
}
