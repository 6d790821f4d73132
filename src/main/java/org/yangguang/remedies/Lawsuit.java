package org.yangguang.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative lawsuit (行政诉讼) over disclosure. An appeal is not a new case: it moves the day of closing.
 *
 * @param caseNumber 案号, unique per agency
 * @param registration of the request it is about (登记号); null where unknown
 * @param closedOn day of the final judgment (审结日期); null exactly while the result is pending
 */
public record Lawsuit(
        String caseNumber,
        @Nullable String registration,
        Route route,
        LocalDate filedOn,
        Standing standing,
        RemedyResult result,
        @Nullable LocalDate closedOn) {

    /** Whether a reconsideration came first (起诉方式). */
    public enum Route {
        DIRECT("未经复议直接起诉"),
        AFTER_RECONSIDERATION("复议后起诉");

        private final String label;

        Route(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In what standing the agency is sued (被告身份). Only the first counts in table 4 (国办公开办函〔2021〕30号). */
    public enum Standing {
        ORIGINAL_AGENCY("原行为机关"),
        RECONSIDERATION_AGENCY("复议机关共同被告");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
