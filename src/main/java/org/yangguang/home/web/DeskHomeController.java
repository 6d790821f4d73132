package org.yangguang.home.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.annualreport.AnnualReports;
import org.yangguang.annualreport.ReportStanding;
import org.yangguang.annualreport.ReportStandings;
import org.yangguang.annualreport.ReportStatus;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.DeskTasks;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedIn;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Worklist;

/** The desk's first page: what waits for whoever is signed in. */
@Controller
class DeskHomeController {

    private final ReportStandings reports;
    private final AnnualReports years;
    private final DeskAlarms alarms;
    private final List<DeskTasks> tasks;
    private final CurrentUser currentUser;

    DeskHomeController(
            ReportStandings reports,
            AnnualReports years,
            DeskAlarms alarms,
            List<DeskTasks> tasks,
            CurrentUser currentUser) {
        this.reports = reports;
        this.years = years;
        this.alarms = alarms;
        this.tasks = tasks;
        this.currentUser = currentUser;
    }

    @SignedIn
    @GetMapping("/desk")
    ModelAndView today() {
        SignedInUser user = currentUser.get();
        List<Worklist.Row> mine = new ArrayList<>();
        List<Worklist.Row> others = new ArrayList<>();
        for (DeskTasks each : tasks) {
            DeskTasks.Tasks found = each.of(user);
            mine.addAll(found.mine());
            others.addAll(found.others());
        }
        years.years().stream()
                .flatMap(year -> reports.of(year).stream())
                .filter(one -> one.status() != ReportStatus.PUBLISHED)
                .forEach(one -> sort(one, user, mine, others));
        mine.addAll(0, alarms.of(user));
        List<Worklist.Group> groups = new ArrayList<>();
        if (!mine.isEmpty()) {
            groups.add(new Worklist.Group("等我处理", mine));
        }
        if (!others.isEmpty()) {
            groups.add(new Worklist.Group("等别人处理", others));
        }
        return new ModelAndView(
                "home/desk/today",
                "page",
                new TodayPage(
                        DeskPage.of("今日", "/desk").withMeta(user.account().name() + "，您好"),
                        new Worklist("待办", groups)));
    }

    private static void sort(
            ReportStanding one, SignedInUser user, List<Worklist.Row> mine, List<Worklist.Row> others) {
        AgencyId agency = one.agency().agencyId();
        boolean writes = user.may(agency, Duty.EDITOR, Duty.DISCLOSURE_OFFICE_HEAD);
        boolean approves = user.may(agency, Duty.DISCLOSURE_OFFICE_HEAD)
                && (one.submitter() == null || !one.submitter().isSamePersonAs(user.actor()));
        boolean waitsForMe = one.status() == ReportStatus.SUBMITTED ? approves : writes;
        if (waitsForMe) {
            mine.add(row(one));
        } else if (writes || user.has(Duty.COUNTY_DISCLOSURE_OFFICE, Duty.LEADER)) {
            others.add(row(one));
        }
    }

    private static Worklist.Row row(ReportStanding one) {
        String path = "/desk/reports/" + one.agency().agencyId() + "/" + one.year();
        return new Worklist.Row(
                "chart",
                one.agency().name() + " " + one.year() + " 年度报告",
                Integer.toString(one.year()),
                "年度报告",
                one.status().label(),
                one.submitter() == null ? null : one.submitter().name(),
                chip(one.status()),
                List.of(why(one.status())),
                List.of(DeskPage.Action.primary("打开报告", path, "chart")),
                false);
    }

    private static Chip chip(ReportStatus status) {
        return switch (status) {
            case RETURNED -> Chip.red("已退回");
            case SUBMITTED -> Chip.amber("等待批准");
            case APPROVED -> Chip.blue("等待公布");
            case DRAFTING, PUBLISHED -> Chip.plain(status.label());
        };
    }

    private static String why(ReportStatus status) {
        return switch (status) {
            case DRAFTING -> "报告正在起草，数字随记录变化；核对文字后提交。";
            case RETURNED -> "报告被退回，原因写在报告页的“经过”里，修改后重新提交。";
            case SUBMITTED -> "报告已提交并冻结，由提交人以外的人批准或者退回。";
            case APPROVED -> "报告已批准，可以公布。";
            case PUBLISHED -> "报告已公布。";
        };
    }
}
