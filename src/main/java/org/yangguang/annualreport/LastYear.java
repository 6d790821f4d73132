package org.yangguang.annualreport;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Last year's report as it was frozen, to continue from.
 *
 * @param carriedOut registrations (登记号) of the requests it carried out, by column key; null where the file has none
 * @param text its narrative in one string; null where the file has none
 */
public record LastYear(
        int year,
        ReportFigures figures,
        @Nullable Map<String, List<String>> carriedOut,
        @Nullable String text) {}
