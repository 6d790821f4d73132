package org.yangguang.requests.cases;

import org.jspecify.annotations.Nullable;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;

/**
 * What names a case.
 *
 * @param registration number under which the agency registered it (登记号)
 * @param version counts what happened to it; 0 for one out of a ledger that nobody has worked on here
 * @param unit of the agency that handles it (承办单位)
 */
public record CaseHead(
        long id,
        AgencyId agency,
        String registration,
        ApplicantType applicantType,
        int version,
        @Nullable String unit) {
    /** The agency and the number, as traces name the request. */
    public String named(AgencyDirectory agencies) {
        return agencies.get(agency).name() + " " + registration;
    }
}
