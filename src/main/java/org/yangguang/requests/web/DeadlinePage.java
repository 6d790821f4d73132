package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.MonthGrid;
import org.yangguang.ui.PortalPage;

/**
 * The calculator of deadlines.
 *
 * @param answer null before anything was asked, and where something asked cannot be
 */
record DeadlinePage(PortalPage layout, @Nullable Answer answer) {

    /**
     * By when the reply is due and how that comes about.
     *
     * @param due such as 2021 年 3 月 29 日（星期一）
     * @param note how sure that is, or what it rests on
     * @param estimated whether a year on the way is only estimated
     * @param steps what each event makes of it, the receipt first
     * @param months the days, a grid each month
     * @param law an act with its article and what it says each
     */
    record Answer(
            String due, String note, boolean estimated, List<Step> steps, List<MonthGrid> months, List<String> law) {}

    /** What an event makes of the due date. */
    record Step(String event, String effect, String due) {}
}
