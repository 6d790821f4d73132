package org.yangguang.administration.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.MonthGrid;
import org.yangguang.ui.Tab;

/**
 * Holidays and moved working days of a year.
 *
 * @param warning of a year that is missing or soon will be; else null
 * @param draft path of the notice that waits for its confirmation; null where none does
 * @param history of the notices that were entered for the year, the latest first; null where there was none
 * @param mayEnter whether the viewer keeps the calendar
 */
record CalendarPage(
        DeskPage layout,
        int year,
        List<Tab> years,
        String note,
        @Nullable String warning,
        @Nullable String draft,
        List<MonthGrid> months,
        DataTable table,
        @Nullable DataTable history,
        boolean mayEnter,
        Map<String, String> standings) {}
