package org.yangguang.requests.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.Proposal;

/**
 * What a reply letter is made of.
 *
 * @param number of the letter (发文字号); null for a draft
 * @param applicant name of the person or organisation
 * @param person whether a citizen applied
 * @param receivedOn day of receipt, the last one where the application was corrected
 * @param on day of the letter
 */
public record LetterContent(
        Agency agency,
        @Nullable String number,
        String applicant,
        boolean person,
        LocalDate receivedOn,
        String sought,
        Proposal proposal,
        LocalDate on) {}
