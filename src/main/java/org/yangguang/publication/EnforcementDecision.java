package org.yangguang.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision in administrative enforcement, as table 2 counts it: granted or refused, published or not (Regulation
 * art. 20 (5) and (6)).
 *
 * @param number of the decision (决定书文号), unique per agency
 * @param party whom it concerns; never part of a public list
 * @param quantity decisions that this record stands for
 */
public record EnforcementDecision(
        String number,
        Kind kind,
        LocalDate decidedOn,
        @Nullable String party,
        long quantity) {

    /** What table 2 keeps apart. */
    public enum Kind {
        LICENCE("行政许可"),
        PENALTY("行政处罚"),
        COMPULSORY_MEASURE("行政强制");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
