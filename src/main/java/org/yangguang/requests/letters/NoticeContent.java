package org.yangguang.requests.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;

/**
 * What every letter on the way to the reply is made of.
 *
 * @param on day of the letter
 * @param receivedOn day of receipt; null where it is not received yet
 * @param dueOn last day for the reply once the letter is out; null where there is none
 * @param extensionWhy why an extension was asked for; empty where none was
 */
record NoticeContent(
        Agency agency,
        String applicant,
        boolean person,
        String registration,
        String sought,
        LocalDate on,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        String extensionWhy,
        int extensionDays) {

    String you() {
        return person ? "您" : "贵单位";
    }
}
