package org.yangguang.requests.amendments;

import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantType;

/**
 * A request to correct a record about oneself (Regulation art. 41).
 *
 * @param registration number over the whole county, so that it keeps it where it is forwarded
 * @param record name of the record
 */
public record Amendment(long id, String registration, ApplicantType applicantType, String record, AmendmentFile file) {

    /** Counts what happened. */
    public int version() {
        return file.entries().size();
    }

    public AmendmentState state() {
        return file.state();
    }

    /** The agency that has it and the number, as traces name it. */
    public String named(AgencyDirectory agencies) {
        return agencies.get(file.agency()).name() + " " + registration;
    }
}
