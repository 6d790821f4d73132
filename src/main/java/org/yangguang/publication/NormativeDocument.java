package org.yangguang.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A government rule or administrative normative document (规章, 行政规范性文件), as table 2 counts it (Regulation art. 20 (1)).
 *
 * @param number document number (文号), unique per agency
 * @param madeOn day of making (成文日期)
 * @param endedOn day from which it is repealed or lapsed (废止日期); null while in force
 * @param validity as the office entered it; what counts are the dates
 */
public record NormativeDocument(
        String number,
        String title,
        Category category,
        LocalDate madeOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate endedOn,
        @Nullable Validity validity) {

    /** What table 2 keeps apart. */
    public enum Category {
        /** A rule (规章): only provinces and cities with districts may make one (立法法第九十三条). */
        GOVERNMENT_RULE("规章"),
        NORMATIVE_DOCUMENT("行政规范性文件");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Validity (有效性). */
    public enum Validity {
        IN_FORCE("现行有效"),
        REPEALED("废止"),
        LAPSED("失效");

        private final String label;

        Validity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
