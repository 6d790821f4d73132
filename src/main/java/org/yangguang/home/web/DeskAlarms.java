package org.yangguang.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Worklist;

/** What is wrong with the installation itself, told to whoever can mend it. */
@Component
class DeskAlarms {

    private final AuditVerifications verifications;
    private final CalendarInForce calendar;
    private final Clock clock;

    DeskAlarms(AuditVerifications verifications, CalendarInForce calendar, Clock clock) {
        this.verifications = verifications;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Worklist.Row> of(SignedInUser user) {
        List<Worklist.Row> rows = new ArrayList<>();
        if (user.has(Duty.AUDIT_ADMINISTRATOR)) {
            verifications
                    .latest()
                    .filter(found -> !found.holds())
                    .ifPresent(found -> rows.add(brokenTrail(found, user)));
        }
        if (user.has(Duty.COUNTY_DISCLOSURE_OFFICE)) {
            calendar.holidays().missing(LocalDate.now(clock)).ifPresent(year -> rows.add(missing(year)));
        }
        return rows;
    }

    private static Worklist.Row missing(int year) {
        return new Worklist.Row(
                "cal",
                year + " 年放假安排还没有确认",
                Integer.toString(year),
                "工作日历",
                "待导入",
                null,
                Chip.amber("期限无法计算"),
                List.of("跨入 %d 年的答复期限无法计算；国务院办公厅的通知发布后，导入并确认。".formatted(year)),
                List.of(DeskPage.Action.primary("打开工作日历", "/desk/administration/calendar?year=" + year, "cal")),
                false);
    }

    /** What must not wait until somebody happens to look into the trail. */
    private static Worklist.Row brokenTrail(AuditVerification found, SignedInUser user) {
        return new Worklist.Row(
                "shield",
                "审计日志核验不通过",
                "第 " + found.firstBroken() + " 条",
                "审计日志",
                "待查明",
                user.account().name(),
                Chip.red("核验不通过"),
                List.of("从第 " + found.firstBroken() + " 条起与杂凑链不符：该条或者其前后的记录被改动、删除或者插入。", "请保留现场，不要清理数据，立即报告。"),
                List.of(DeskPage.Action.primary("查看核验记录", "/desk/administration/audit/verification", "shield")),
                true);
    }
}
