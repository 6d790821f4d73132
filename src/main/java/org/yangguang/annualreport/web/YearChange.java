package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DataTable;

/** Says where what is drawn no longer agrees with what was published. */
final class YearChange {

    private YearChange() {}

    /** A remark where the records of today give another total than the published reports; else null. */
    static @Nullable String of(YearScope scope, List<YearSection> drawn) {
        long published = scope.count("channels.total");
        long today = drawn.stream()
                .filter(section -> section.id().equals("months") && !section.empty())
                .map(section -> section.table().rows().getLast().get(1))
                .map(DataTable.Cell::text)
                .mapToLong(text -> Long.parseLong(text.replace(",", "")))
                .sum();
        return published == today
                ? null
                : "报告公布以后记录有变动：按月、按日的图表依现在的记录绘制，合计 %s 条；其余数字与公布的报告一致。".formatted(YearNumbers.number(today));
    }
}
