package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as table 3 of one year counts it, without anything that identifies its applicant.
 *
 * @param registration number under which the agency registered it (登记号)
 * @param carriedIn whether it counts as 上年结转; else it was received in the year
 * @param carriedOut whether it counts as 结转下年度; else it was closed in the year
 * @param closedOn null where it was not closed in the year
 * @param outcome null where it was not closed in the year
 */
public record RequestCase(
        String registration,
        ApplicantType applicantType,
        LocalDate receivedOn,
        boolean carriedIn,
        boolean carriedOut,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome) {}
