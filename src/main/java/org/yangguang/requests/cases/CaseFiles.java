package org.yangguang.requests.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Reads cases. */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private static final String HEAD = """
            select r.id, r.agency_id, r.registration, r.applicant_type, r.unit, coalesce(c.version, 0) as version
            from requests.request r left join requests.case_file c on c.request_id = r.id where r.id = :id""";

    private final JdbcClient jdbc;
    private final Seal seal;
    private final ImportedCases imported;

    CaseFiles(JdbcClient jdbc, Seal caseSeal, ImportedCases imported) {
        this.jdbc = jdbc;
        this.seal = caseSeal;
        this.imported = imported;
    }

    /** @throws NotFound if there is none */
    public OpenedCase get(long id) {
        return open(id, "");
    }

    /** The same, kept from others until the transaction ends. */
    OpenedCase lock(long id) {
        return open(id, " for update of r");
    }

    private OpenedCase open(long id, String lock) {
        CaseHead head = jdbc.sql(HEAD + lock)
                .param("id", id)
                .query((row, number) -> head(row))
                .optional()
                .orElseThrow(() -> new NotFound("没有这件申请。"));
        CaseFile file = of(List.of(id)).get(id);
        return new OpenedCase(head, file == null ? imported.get(id) : file);
    }

    /** The identity of the request that an agency registered under that number. */
    public Optional<Long> find(AgencyId agency, String registration) {
        return jdbc.sql("select id from requests.request where agency_id = :agency and registration = :registration")
                .param("agency", agency.value())
                .param("registration", registration)
                .query(Long.class)
                .optional();
    }

    /** @throws NotFound if there is none */
    public long idOf(AgencyId agency, String registration) {
        return find(agency, registration).orElseThrow(() -> new NotFound("没有登记号为“" + registration + "”的申请。"));
    }

    /** Those of the requests that were worked on here, in one query. */
    public Map<Long, CaseFile> of(Collection<Long> ids) {
        Map<Long, List<CaseEntry>> entries = new LinkedHashMap<>();
        jdbc.sql("""
                select request_id, kind, facts, login, name, entered_at, letter_number from requests.case_event
                where request_id = any(:ids) order by request_id, number""").param("ids", ids.toArray(Long[]::new)).query(row -> {
            entries.computeIfAbsent(row.getLong("request_id"), id -> new ArrayList<>())
                    .add(entry(row));
        });
        Map<Long, CaseFile> files = new LinkedHashMap<>();
        entries.forEach((id, all) -> files.put(id, new CaseFile(all)));
        return files;
    }

    private CaseEntry entry(ResultSet row) throws SQLException {
        return new CaseEntry(
                CaseJson.event(row.getString("kind"), seal.open(row.getBytes("facts"))),
                new Actor(row.getString("login"), row.getString("name")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("letter_number"));
    }

    private static CaseHead head(ResultSet row) throws SQLException {
        return new CaseHead(
                row.getLong("id"),
                new AgencyId(row.getLong("agency_id")),
                row.getString("registration"),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getInt("version"),
                row.getString("unit"));
    }
}
