package org.yangguang.demonstration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yangguang.channels.DispatchRegister;
import org.yangguang.organisation.AgencyId;
import org.yangguang.publication.PublicationRegister;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.Recorded;
import org.yangguang.remedies.RemedyRegister;
import org.yangguang.requests.Request;
import org.yangguang.requests.RequestRegister;
import org.yangguang.requests.amendments.AmendmentPaperDesk;

/** Hands an agency's invented records to their owners. */
@Component
record AgencyRecords(
        RequestMaker requestMaker,
        PublicationMaker publicationMaker,
        DispatchMaker dispatchMaker,
        ActivityMaker activityMaker,
        RequestRegister requests,
        AmendmentPaperDesk amendments,
        RemedyRegister remedies,
        PublicationRegister publication,
        DispatchRegister dispatches) {

    private static final Recorded.Known NEW = Recorded.Known.REPORT;

    /** Records all years of an agency. */
    void record(AgencyPlan plan, AgencyId agency, int position) {
        List<Request> invented = requestMaker.requests(plan, position);
        requests.record(agency, invented, NEW);
        RemedyMaker cases = RemedyMaker.over(plan, invented);
        remedies.recordReconsiderations(agency, cases.reconsiderations(), NEW);
        remedies.recordLawsuits(agency, cases.lawsuits(), NEW);
        publication.recordDocuments(agency, publicationMaker.documents(plan), NEW);
        publication.recordDecisions(agency, publicationMaker.decisions(plan), NEW);
        publication.recordFees(agency, publicationMaker.fees(plan), NEW);
        for (int year = Demonstration.FIRST_YEAR; year <= Demonstration.LAST_YEAR; year++) {
            dispatches.record(agency, dispatchMaker.dispatches(plan, year), NEW);
            if (plan.countyOffice()) {
                activityMaker.record(agency.value(), year);
            }
        }
    }

    /** Removes all records of an agency. */
    void forget(AgencyId agency) {
        requests.forget(agency);
        amendments.forget(agency);
        remedies.forget(agency);
        publication.forget(agency);
        dispatches.forget(agency);
        for (OccasionRegister register : activityMaker.registers()) {
            register.forget(agency.value());
        }
    }
}
