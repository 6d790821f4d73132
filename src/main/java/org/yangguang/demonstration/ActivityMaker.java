package org.yangguang.demonstration;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.gazette.IssueRegister;
import org.yangguang.inspection.MonthlyCheckRegister;
import org.yangguang.inspection.QuarterlyNoticeRegister;
import org.yangguang.interaction.OpenDayRegister;
import org.yangguang.organisation.ZoneRegister;
import org.yangguang.registers.Occasion;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.Recorded;
import org.yangguang.supervision.GuidanceVisitRegister;
import org.yangguang.supervision.TrainingRegister;

/** Invents what the county office did day by day, and hands it to the owners. */
@Component
record ActivityMaker(
        WorkDays days,
        MonthlyCheckRegister checks,
        QuarterlyNoticeRegister notices,
        TrainingRegister trainings,
        GuidanceVisitRegister visits,
        ZoneRegister zones,
        IssueRegister issues,
        OpenDayRegister openDays) {

    private static final int ZONES = 19;
    private static final long COPIES = 320;

    /** All registers that it fills. */
    List<OccasionRegister> registers() {
        return List.of(checks, notices, trainings, visits, zones, issues, openDays);
    }

    /** Records the county office's year. */
    void record(long agency, int year) {
        List<Occasion> held = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            held.add(occasion(year, "J", month, month, 25, month + "月政府网站检查", null));
        }
        put(checks, agency, held);
        for (int quarter = 1; quarter <= 4; quarter++) {
            held.add(occasion(year, "T", quarter, 3 * quarter, 28, "第" + quarter + "季度政府网站检查情况通报", null));
        }
        put(notices, agency, held);
        for (int turn = 1; turn <= 2; turn++) {
            held.add(occasion(year, "P", turn, 5 * turn - 1, 14, "政务公开业务培训（第" + turn + "次）", null));
        }
        put(trainings, agency, held);
        for (int turn = 1; turn <= 3; turn++) {
            held.add(occasion(year, "D", turn, 3 * turn, 10, "赴乡镇和部门督查指导政务公开工作", null));
        }
        put(visits, agency, held);
        for (int issue = 1; issue <= 6; issue++) {
            held.add(occasion(year, "G", issue, 2 * issue, 20, "明川县人民政府公报%d年第%d期".formatted(year, issue), COPIES));
        }
        put(issues, agency, held);
        for (int turn = 1; turn <= 3; turn++) {
            held.add(occasion(year, "K", turn, 8, 6 * turn, "政府开放日活动（第" + turn + "场）", null));
        }
        put(openDays, agency, held);
        int opened = year == Demonstration.FIRST_YEAR ? ZONES : 1;
        for (int zone = 1; zone <= opened; zone++) {
            held.add(occasion(
                    year,
                    "Z",
                    zone,
                    5,
                    6,
                    year == Demonstration.FIRST_YEAR ? "政务公开专区（" + zone + "号）" : "新设政务公开专区",
                    1L));
        }
        put(zones, agency, held);
    }

    private Occasion occasion(
            int year,
            String letter,
            int turn,
            int month,
            int day,
            String name,
            @org.jspecify.annotations.Nullable Long quantity) {
        return new Occasion("%s%d%02d".formatted(letter, year, turn), days.on(year, month, day), name, quantity);
    }

    private static void put(OccasionRegister register, long agency, List<Occasion> occasions) {
        register.record(agency, List.copyOf(occasions), Recorded.Known.REPORT);
        occasions.clear();
    }
}
