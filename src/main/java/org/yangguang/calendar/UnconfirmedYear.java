package org.yangguang.calendar;

import java.io.Serial;
import org.yangguang.shared.Refusal;

/** A count needs days of a year whose holiday notice (放假安排通知) is not in the calendar, so it has no answer. */
public class UnconfirmedYear extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int year;

    public UnconfirmedYear(int year) {
        super(year + "年的放假和调休安排尚未随本系统提供或者确认，涉及该年的工作日和期限无法计算。");
        this.year = year;
    }

    /** The first year that is missing. */
    public int year() {
        return year;
    }
}
