package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.LineDiff;
import org.yangguang.ui.DeskPage;

/**
 * Two texts side by side.
 *
 * @param action where the form posts to that takes the other text; null for none
 * @param text to be sent; null where the action knows it
 * @param version number of the edition that the person saw as the latest
 */
record ComparePage(
        DeskPage layout,
        String heading,
        String before,
        String after,
        List<Line> lines,
        @Nullable String action,
        String actionLabel,
        @Nullable String text,
        int version,
        String back) {

    /** A line of both texts; empty where one of them lacks it. */
    record Line(LineDiff.Kind kind, List<Part> before, List<Part> after) {}

    /**
     * A part of a line.
     *
     * @param marked whether the other text has it otherwise
     * @param figure what it counts, for a bound number; null for words
     */
    record Part(String text, boolean marked, @Nullable String figure) {}
}
