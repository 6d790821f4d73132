package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.WorkingDays;

/**
 * A consultation as it stands (arts. 32–34).
 *
 * @param number from 1, in the order in which they were sent
 * @param servedOn when the letter reached the party; null while that is not known
 * @param endedOn when the opinion came or its want was recorded; null while it is open
 * @param opinion null where none came
 */
public record Consultation(
        int number,
        Consulting kind,
        String party,
        LocalDate sentOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate endedOn,
        @Nullable Opinion opinion) {

    boolean open() {
        return endedOn == null;
    }

    Consultation served(LocalDate on) {
        return new Consultation(number, kind, party, sentOn, on, endedOn, opinion);
    }

    Consultation ended(LocalDate on, @Nullable Opinion with) {
        return new Consultation(number, kind, party, sentOn, servedOn, on, with);
    }

    /** Last day for the opinion: 15 working days after the letter reached the party, or was sent where that is not known. */
    public LocalDate dueOn(WorkingDays days) {
        return days.nth(servedOn == null ? sentOn : servedOn, Pause.THIRD_PARTY_DAYS);
    }

    /** The time that the reply does not count because of it (art. 33 para. 3). */
    Pause pause(WorkingDays days) {
        Pause pause = Pause.consultation(sentOn, endedOn);
        if (endedOn != null && servedOn == null) {
            return pause;
        }
        return pause.atMost(days.count(sentOn, dueOn(days)));
    }
}
