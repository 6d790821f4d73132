package org.yangguang.requests;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Recorded;
import org.yangguang.registers.Register;
import org.yangguang.registers.RegisterDesk;
import org.yangguang.shared.Refusal;

/** The register of requests (登记). */
@Service
@Transactional
public class RequestRegister {

    private final RegisterDesk desk;
    private final Register<Request> register;
    private final JdbcClient jdbc;

    RequestRegister(RegisterDesk desk, Register<Request> register, JdbcClient jdbc) {
        this.desk = desk;
        this.register = register;
        this.jdbc = jdbc;
    }

    /**
     * Records a batch; no registration twice in it. Part of the caller's transaction.
     *
     * @throws Refusal if it would change a request that is worked on at the desk, whose events tell it
     */
    public Recorded record(AgencyId agency, List<Request> batch, Recorded.Known known) {
        Recorded recorded = desk.record(register, agency.value(), batch, known);
        if (known == Recorded.Known.AMEND) {
            requireUntouched(agency, recorded);
        }
        return recorded;
    }

    private void requireUntouched(AgencyId agency, Recorded recorded) {
        jdbc.sql("""
                select r.registration from requests.request r join requests.case_file c on c.request_id = r.id
                where r.agency_id = :agency and r.registration = any(:changed) order by r.registration limit 1""")
                .param("agency", agency.value())
                .param(
                        "changed",
                        recorded.changes().stream().map(Recorded.Change::key).toArray(String[]::new))
                .query(String.class)
                .optional()
                .ifPresent(one -> {
                    throw new Refusal("申请 " + one + " 在系统中办理，台账与案卷不一致，不能用台账覆盖；请改正台账，或者在案卷中办理。");
                });
    }

    /** Removes all records of an agency; part of the caller's transaction. */
    public void forget(AgencyId agency) {
        desk.clear(register, agency.value());
    }

    /** Those of the registrations (登记号) that the agency has on record. */
    @Transactional(readOnly = true)
    public Set<String> onRecord(AgencyId agency, Collection<String> registrations) {
        String sql = """
                select registration from requests.request
                where agency_id = :agency and registration = any(:registrations)""";
        return new HashSet<>(jdbc.sql(sql)
                .param("agency", agency.value())
                .param("registrations", registrations.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
