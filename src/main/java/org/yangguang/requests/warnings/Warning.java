package org.yangguang.requests.warnings;

import java.time.LocalDate;
import java.util.Optional;
import org.yangguang.calendar.WorkingDays;

/**
 * A case that presses.
 *
 * @param left the words for how much time is left
 */
record Warning(PressingCase of, WarningStep step, String left) {

    /** Empty where the case has time. */
    static Optional<Warning> of(PressingCase one, LocalDate today, WorkingDays days) {
        return WarningStep.of(one.due(), today, days)
                .map(step -> new Warning(one, step, words(one.due(), today, days)));
    }

    private static String words(LocalDate due, LocalDate today, WorkingDays days) {
        if (due.isBefore(today)) {
            return "已经逾期（" + due + "到期）";
        }
        int left = days.count(today, due);
        return left == 0 ? "今天到期" : "剩" + left + "个工作日（" + due + "到期）";
    }

    /** Names the occasion: a deadline that moves is warned of anew. */
    String key() {
        return "requests/" + of.id() + "/" + of.due() + "/" + step;
    }

    /** @param agency name of the case's agency */
    String line(String agency) {
        return "政府信息公开申请" + of.registration() + "，" + agency + "，" + left;
    }

    String path() {
        return "/desk/requests/" + of.id();
    }
}
