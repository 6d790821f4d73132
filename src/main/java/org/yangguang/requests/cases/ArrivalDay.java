package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.yangguang.shared.Refusal;

/** The day on which an application came in, as somebody enters it: numbers and terms are counted from it. */
public final class ArrivalDay {

    /** The first Regulation came into force on this day. */
    private static final LocalDate FIRST = LocalDate.of(2008, 5, 1);

    private ArrivalDay() {}

    /** @throws Refusal if the day is yet to come, or lies before there was a Regulation: then its year is mistyped */
    public static void require(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("日期" + day + "还没有到，请核对。");
        }
        if (day.isBefore(FIRST)) {
            throw new Refusal("日期" + day + "早于《政府信息公开条例》施行之日" + FIRST + "，请核对年份。");
        }
    }
}
