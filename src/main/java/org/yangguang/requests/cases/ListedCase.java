package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;

/**
 * A case as lists show it, without anything that identifies its applicant.
 *
 * @param due as it is kept: {@link LocalDate#MAX} while the clock stands still, null where nothing can be said
 * @param handler name of who handles it
 * @param extension how an extension of its time stands; null where none was asked for
 */
public record ListedCase(
        long id,
        AgencyId agency,
        String registration,
        String content,
        ApplicantType applicantType,
        CaseState state,
        LocalDate arrivedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate due,
        @Nullable LocalDate closedOn,
        @Nullable String handler,
        @Nullable String extension) {}
