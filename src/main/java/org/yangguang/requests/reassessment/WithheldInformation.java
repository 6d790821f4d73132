package org.yangguang.requests.reassessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Outcome;

/**
 * Information that a reply withheld in whole or in part, and when it was last looked at again.
 *
 * @param request identity of the request
 * @param decidedOn day of the reply that withholds it
 * @param reassessments number of the last time it was looked at since; 0 for never
 * @param lastOn when it was last looked at; null for never
 * @param opened whether it was then found that it may be opened
 * @param dueOn when it is looked at next; null where it may be opened
 */
public record WithheldInformation(
        long request,
        AgencyId agency,
        String registration,
        String content,
        Outcome outcome,
        LocalDate decidedOn,
        int reassessments,
        @Nullable LocalDate lastOn,
        boolean opened,
        @Nullable LocalDate dueOn) {}
