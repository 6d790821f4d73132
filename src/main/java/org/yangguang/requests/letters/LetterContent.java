package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.List;
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
 * @param enclosures names of the files that the applicant gets with it
 */
public record LetterContent(
        Agency agency,
        @Nullable String number,
        String applicant,
        boolean person,
        LocalDate receivedOn,
        String sought,
        Proposal proposal,
        LocalDate on,
        List<String> enclosures) {}
