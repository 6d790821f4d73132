package org.yangguang.requests.web;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.CaseClock;
import org.yangguang.ui.Chip;

/** The clocks of a case as its page shows them. */
final class CaseClockLines {

    private CaseClockLines() {}

    static List<CasePage.ClockLine> of(List<CaseClock> clocks, DueWords words) {
        return clocks.stream()
                .map(one -> new CasePage.ClockLine(
                        one.kind().label() + (one.about().isEmpty() ? "" : "：" + one.about()),
                        one.kind().law(),
                        span(one),
                        one.running() ? words.chip(one.due().kept()) : ended(one)))
                .toList();
    }

    private static Chip ended(CaseClock one) {
        LocalDate met = one.metOn();
        return met != null && one.late(met) ? Chip.red("超过期限") : Chip.green("按期完成");
    }

    private static String span(CaseClock one) {
        String until = switch (one.due()) {
            case Due.On on -> "到 " + DueWords.day(on.day());
            case Due.StandsStill ignored -> "暂停计时";
            case Due.Unconfirmed year -> year.year() + " 年工作日历未确认";
        };
        return DueWords.day(one.start()) + "起，" + until;
    }
}
