package org.yangguang.requests.checkup;

import java.util.Arrays;
import java.util.List;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.checkup.Verdict.State;

/** A letter and what every rule says of it, in the order of the rules. */
public record LetterReport(LetterReading letter, List<Checked> rules) {

    /** A rule and what it says. */
    public record Checked(LetterRule rule, Verdict verdict) {

        public boolean fails() {
            return verdict.state() == State.FAILS;
        }
    }

    public LetterReport {
        rules = List.copyOf(rules);
    }

    /** Checks a letter by all rules. */
    public static LetterReport of(LetterText text, WorkingDays days) {
        LetterReading letter = LetterReading.of(text);
        return new LetterReport(
                letter,
                Arrays.stream(LetterRule.values())
                        .map(rule -> new Checked(rule, rule.check(letter, days)))
                        .toList());
    }

    /** Whether an error was found: the letter should not go out like this. */
    public boolean blocks() {
        return rules.stream().anyMatch(one -> one.fails() && one.rule().severity() == Severity.ERROR);
    }
}
