package org.yangguang.requests.amendments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;

/**
 * An amendment as lists show it.
 *
 * @param agency that has it
 * @param record name of the record
 * @param due the last day of the office's own term; null where the calendar cannot say
 * @param closedOn null while it is open
 */
public record ListedAmendment(
        long id,
        AgencyId agency,
        String registration,
        String record,
        ApplicantType applicantType,
        AmendmentState state,
        LocalDate arrivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn) {}
