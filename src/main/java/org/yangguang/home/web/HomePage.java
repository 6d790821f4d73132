package org.yangguang.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.PortalPage;

/**
 * The front page.
 *
 * @param years for which there are annual reports, the latest first
 * @param latest the latest of them in figures; null where there is no report yet
 */
record HomePage(
        PortalPage layout, List<YearCard> years, @Nullable Latest latest) {

    /** A year and where its reports stand. */
    record YearCard(int year, int reports, String path) {}

    /**
     * What was disclosed in a year by all agencies that report.
     *
     * @param total pieces sent out, as printed
     * @param bars the parts of the total, largest first
     * @param facts other figures of the year
     */
    record Latest(int year, int agencies, String total, List<Bar> bars, List<Fact> facts, String path) {}

    /**
     * A part of a total.
     *
     * @param width of its bar, in percent of the longest
     */
    record Bar(String label, String value, String width) {}

    /** A figure that stands alone. */
    record Fact(String value, String unit, String text) {}
}
