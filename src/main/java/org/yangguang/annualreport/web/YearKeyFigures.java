package org.yangguang.annualreport.web;

import java.util.List;

/** The five figures above the charts of a year. */
final class YearKeyFigures {

    /** Keys of the figures that these are made of. */
    static final List<String> KEYS = List.of(
            "channels.total",
            "table3.1.total",
            "requests.on_time",
            "requests.late",
            "requests.undetermined",
            "table3.3.7.total",
            "table2.normative_documents.in_force",
            "activities.gazette_issues",
            "activities.gazette_copies");

    private YearKeyFigures() {}

    static List<YearFiguresPage.KeyFigure> of(YearScope scope) {
        return List.of(
                count(scope, "channels.total", "条", "全年公开政府信息"),
                count(scope, "table3.1.total", "件", "收到公开申请"),
                inTime(scope),
                count(scope, "table2.normative_documents.in_force", "件", "现行有效规范性文件"),
                gazette(scope));
    }

    private static YearFiguresPage.KeyFigure count(YearScope scope, String key, String unit, String text) {
        return new YearFiguresPage.KeyFigure(YearNumbers.number(scope.count(key)), unit, text);
    }

    /** A share is only worth its name where something was closed and all of it can be judged. */
    private static YearFiguresPage.KeyFigure inTime(YearScope scope) {
        long inTime = scope.count("requests.on_time");
        long closed = inTime + scope.count("requests.late");
        if (closed == 0 || scope.count("requests.undetermined") > 0) {
            return count(scope, "table3.3.7.total", "件", "办结公开申请");
        }
        String share = YearNumbers.share(inTime, closed);
        return new YearFiguresPage.KeyFigure(
                share.substring(0, share.length() - 1).replace(".0", ""), "%", "按期答复");
    }

    private static YearFiguresPage.KeyFigure gazette(YearScope scope) {
        long copies = scope.count("activities.gazette_copies");
        return count(
                scope,
                "activities.gazette_issues",
                "期",
                copies == 0 ? "政府公报" : "政府公报，印发 " + YearNumbers.number(copies) + " 份");
    }
}
