package org.yangguang.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Recorded;
import org.yangguang.registers.RegisterDesk;

/** Records what table 2 counts, in batches; in a batch no key stands twice. Part of the caller's transaction. */
@Service
@Transactional
public class PublicationRegister {

    private final RegisterDesk desk;

    PublicationRegister(RegisterDesk desk) {
        this.desk = desk;
    }

    public Recorded recordDocuments(AgencyId agency, List<NormativeDocument> batch, Recorded.Known known) {
        return desk.record(PublicationTables.DOCUMENTS, agency.value(), batch, known);
    }

    public Recorded recordDecisions(AgencyId agency, List<EnforcementDecision> batch, Recorded.Known known) {
        return desk.record(PublicationTables.DECISIONS, agency.value(), batch, known);
    }

    /** Removes all records of an agency; part of the caller's transaction. */
    public void forget(AgencyId agency) {
        desk.clear(PublicationTables.DOCUMENTS, agency.value());
        desk.clear(PublicationTables.DECISIONS, agency.value());
        desk.clear(PublicationTables.FEES, agency.value());
    }

    public Recorded recordFees(AgencyId agency, List<AdministrativeFee> batch, Recorded.Known known) {
        return desk.record(PublicationTables.FEES, agency.value(), batch, known);
    }
}
