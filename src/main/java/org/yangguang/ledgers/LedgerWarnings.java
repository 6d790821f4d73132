package org.yangguang.ledgers;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.ledgers.sheets.Problem;
import org.yangguang.ledgers.sheets.Problems;
import org.yangguang.publication.NormativeDocument;
import org.yangguang.requests.Due;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.ReplyClock;
import org.yangguang.requests.Request;
import org.yangguang.shared.Period;

/** What is stored and yet should be looked at (ledgers: "Warnings"). */
final class LedgerWarnings {

    private static final String REPLIED = "答复日期";

    private final Problems problems = new Problems();
    private final Period year;
    private final WorkingDays calendar;
    private final ReplyClock clock;
    private final Set<Integer> unconfirmed = new HashSet<>();
    private boolean masked;

    LedgerWarnings(int year, WorkingDays calendar, ReplyClock clock) {
        this.year = Period.ofYear(year);
        this.calendar = calendar;
        this.clock = clock;
    }

    Problems problems() {
        return problems;
    }

    List<String> lines() {
        return problems.lines();
    }

    void add(LedgerSheet sheet, int row, String column, String what, Object found, String allowed) {
        problems.add(new Problem(sheet.title(), row, column, what, found.toString(), allowed));
    }

    void request(int row, Request request) {
        masked(row, request.applicant().name());
        LocalDate closed = request.closing() == null ? null : request.closing().on();
        touching(LedgerSheet.REQUESTS, row, "收到日期", request.receivedOn(), closed);
        if (closed == null) {
            return;
        }
        try {
            if (!calendar.isWorkingDay(closed)) {
                add(LedgerSheet.REQUESTS, row, REPLIED, "答复日期是休息日", closed, "工作日");
            }
        } catch (UnconfirmedYear missing) {
            unconfirmed(row, missing.year());
        }
        switch (clock.due(request)) {
            case Due.On due -> {
                if (closed.isAfter(due.day())) {
                    add(LedgerSheet.REQUESTS, row, REPLIED, "超过答复期限", closed, "不晚于 " + due.day());
                }
            }
            case Due.StandsStill ignored -> {}
            case Due.Unconfirmed missing -> unconfirmed(row, missing.year());
        }
    }

    /** Once a ledger: who took it out masked knows. */
    private void masked(int row, @Nullable String name) {
        if (name != null && MaskedName.is(name) && !masked) {
            masked = true;
            add(LedgerSheet.REQUESTS, row, "申请人", "申请人姓名已脱敏，带“*”的姓名不导入，已登记的姓名不变", name, "完整的姓名或名称");
        }
    }

    /** Once a year and not once a row. */
    private void unconfirmed(int row, int missing) {
        if (unconfirmed.add(missing)) {
            add(LedgerSheet.REQUESTS, row, REPLIED, missing + " 年的放假安排尚未随本系统提供，涉及该年的申请无法判断是否逾期", missing, "放假安排已提供的年度");
        }
    }

    void document(int row, NormativeDocument document) {
        if (document.category() == NormativeDocument.Category.GOVERNMENT_RULE) {
            add(
                    LedgerSheet.DOCUMENTS,
                    row,
                    "类别",
                    "县级以下行政机关没有规章制定权，按所填计入",
                    document.category().label(),
                    NormativeDocument.Category.NORMATIVE_DOCUMENT.label());
        }
        touching(LedgerSheet.DOCUMENTS, row, "成文日期", document.madeOn(), document.endedOn());
    }

    /** A record that lasts from one day to another, or goes on, should touch the year. */
    void touching(LedgerSheet sheet, int row, String column, LocalDate from, @Nullable LocalDate to) {
        boolean over = to != null && to.isBefore(year.from());
        if (from.isAfter(year.to()) || over) {
            outside(sheet, row, column, from);
        }
    }

    /** A record of a day should be of the year. */
    void within(LedgerSheet sheet, int row, String column, LocalDate day) {
        if (!year.contains(day)) {
            outside(sheet, row, column, day);
        }
    }

    private void outside(LedgerSheet sheet, int row, String column, LocalDate day) {
        add(sheet, row, column, "不在导入年度之内，计入其所在年度", day, year.from() + " 至 " + year.to());
    }
}
