package org.yangguang.annualreport;

import java.time.Instant;
import org.yangguang.annualreport.text.Section;
import org.yangguang.shared.Actor;

/**
 * What somebody wrote and could not be taken over as it was; kept so that nothing is lost.
 *
 * @param basedOn number of the edition that its author had before him
 */
public record TextAttempt(Section section, int basedOn, Cause cause, Instant at, Actor by, String text) {

    /** Why it was not taken over. */
    public enum Cause {
        /** Somebody else had changed the same lines. */
        CONFLICT,
        /** It has places that cannot be read. */
        FAULTY
    }
}
