package org.yangguang.requests.amendments;

import java.time.LocalDate;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.ApplicantType;

/**
 * What every letter about an amendment tells: who asks, of whom, and when it came in.
 *
 * @param agency that writes
 */
record LetterAbout(Agency agency, String registration, LocalDate arrivedOn, Asked asked) {

    String you() {
        return asked.application().type() == ApplicantType.NATURAL_PERSON ? "您" : "贵单位";
    }
}
