package org.yangguang.requests.reassessment;

import java.time.LocalDate;
import org.yangguang.shared.Actor;

/**
 * What came of looking at withheld information again (art. 18).
 *
 * @param on day of the result
 * @param opened whether it may be opened now; else it is still withheld
 * @param text why it is still withheld, or what follows from its being opened
 * @param by who recorded it
 */
public record Reassessment(LocalDate on, boolean opened, String text, Actor by) {

    /** The result in a few words. */
    public String result() {
        return opened ? "现可公开" : "继续不予公开";
    }
}
