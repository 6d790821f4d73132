package org.yangguang.annualreport;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was frozen and would be another one today, because records changed since.
 *
 * @param key of the figure
 * @param label what it counts, in plain Chinese
 * @param frozen null where the frozen report has no such figure
 * @param now null where there is no such figure any more
 */
public record FigureDifference(
        String key,
        String label,
        @Nullable BigDecimal frozen,
        @Nullable BigDecimal now) {}
