package org.yangguang.annualreport.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.annualreport.ReportStanding;
import org.yangguang.annualreport.ReportStatus;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;

/** What the list of reports shows of each, and what narrows it. */
final class ReportColumns {

    /** Parameters that narrow the list. */
    static final String STATUS = "status";

    static final String KIND = "kind";

    static final List<Column<ReportStanding>> ALL = List.of(
            Column.<ReportStanding>of("agency", "单位", one -> one.agency().name())
                    .linking(one -> DeskAddresses.report(one.agency().agencyId(), one.year()))
                    .sorting(),
            Column.<ReportStanding>of("kind", "类别", one -> one.agency().kind().label())
                    .sorting(Comparator.comparing(one -> one.agency().kind())),
            Column.<ReportStanding>of("status", "状态", one -> ReportProgress.chip(one.status()))
                    .sorting(Comparator.comparing(ReportStanding::status)),
            Column.<ReportStanding>number("edition", "第几版", ReportStanding::edition)
                    .sorting(),
            Column.<ReportStanding>of(
                            "submitter",
                            "提交人",
                            one -> one.submitter() == null
                                    ? null
                                    : one.submitter().name())
                    .sorting(),
            Column.<ReportStanding>of(
                            "office", "工作机构", one -> one.agency().card().office())
                    .onDemand(),
            Column.<ReportStanding>of(
                            "telephone", "联系电话", one -> one.agency().card().telephone())
                    .onDemand());

    private ReportColumns() {}

    static List<Filter.Choice> choices(String status, String kind) {
        Map<String, String> statuses = new LinkedHashMap<>();
        Arrays.stream(ReportStatus.values())
                .forEach(each ->
                        statuses.put(each.name(), ReportProgress.chip(each).word()));
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(AgencyKind.values())
                .filter(AgencyKind::reports)
                .forEach(each -> kinds.put(each.name(), each.label()));
        return List.of(
                new Filter.Choice(STATUS, "状态", "全部状态", statuses, status),
                new Filter.Choice(KIND, "类别", "全部类别", kinds, kind));
    }
}
