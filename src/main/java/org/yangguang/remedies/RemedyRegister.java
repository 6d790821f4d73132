package org.yangguang.remedies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Recorded;
import org.yangguang.registers.RegisterDesk;

/** The registers of reconsiderations and lawsuits. Batches are part of the caller's transaction; in one no key stands twice. */
@Service
@Transactional
public class RemedyRegister {

    private final RegisterDesk desk;
    private final RemedyPapers papers;
    private final JdbcClient jdbc;

    RemedyRegister(RegisterDesk desk, RemedyPapers papers, JdbcClient jdbc) {
        this.desk = desk;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    public Recorded recordReconsiderations(AgencyId agency, List<Reconsideration> batch, Recorded.Known known) {
        return desk.record(RemedyTables.RECONSIDERATIONS, agency.value(), batch, known);
    }

    public Recorded recordLawsuits(AgencyId agency, List<Lawsuit> batch, Recorded.Known known) {
        return desk.record(RemedyTables.LAWSUITS, agency.value(), batch, known);
    }

    /** Removes all records of an agency with their papers; part of the caller's transaction. */
    public void forget(AgencyId agency) {
        papers.forget(agency);
        desk.clear(RemedyTables.RECONSIDERATIONS, agency.value());
        desk.clear(RemedyTables.LAWSUITS, agency.value());
    }

    /** Those of the requests, by registration, about which the agency has a reconsideration on record. */
    @Transactional(readOnly = true)
    public Set<String> reconsidered(AgencyId agency, Collection<String> registrations) {
        String sql = """
                select distinct registration from remedies.reconsideration
                where agency_id = :agency and registration = any(:registrations)""";
        return new HashSet<>(jdbc.sql(sql)
                .param("agency", agency.value())
                .param("registrations", registrations.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
