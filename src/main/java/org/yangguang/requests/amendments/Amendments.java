package org.yangguang.requests.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.ApplicantType;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Reads amendments. */
@Service
@Transactional(readOnly = true)
public class Amendments {

    private final JdbcClient jdbc;
    private final Seal seal;

    Amendments(JdbcClient jdbc, Seal caseSeal) {
        this.jdbc = jdbc;
        this.seal = caseSeal;
    }

    /** @throws NotFound if there is none */
    public Amendment get(long id) {
        return read(id, "");
    }

    /** The same, kept from others until the transaction ends. */
    Amendment lock(long id) {
        return read(id, " for update");
    }

    private Amendment read(long id, String lock) {
        AmendmentRow row = jdbc.sql(
                        "select id, registration, applicant_type, record from requests.amendment where id = :id" + lock)
                .param("id", id)
                .query((found, number) -> row(found))
                .optional()
                .orElseThrow(() -> new NotFound("没有这件更正申请。"));
        return row.with(files(List.of(id)).getOrDefault(id, List.of()));
    }

    /** The amendments of those identities, in two queries. */
    public List<Amendment> of(Collection<Long> ids) {
        Map<Long, List<AmendmentEntry>> files = files(ids);
        return jdbc
                .sql(
                        "select id, registration, applicant_type, record from requests.amendment where id = any(:ids) order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> row(row))
                .list()
                .stream()
                .map(row -> row.with(files.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<AmendmentEntry>> files(Collection<Long> ids) {
        Map<Long, List<AmendmentEntry>> files = new LinkedHashMap<>();
        jdbc.sql("""
                select amendment_id, agency_id, kind, facts, login, name, entered_at, letter_number
                from requests.amendment_event where amendment_id = any(:ids) order by amendment_id, number""").param("ids", ids.toArray(Long[]::new)).query(row -> {
            files.computeIfAbsent(row.getLong("amendment_id"), id -> new ArrayList<>())
                    .add(entry(row));
        });
        return files;
    }

    private AmendmentEntry entry(ResultSet row) throws SQLException {
        return new AmendmentEntry(
                AmendmentJson.event(row.getString("kind"), seal.open(row.getBytes("facts"))),
                new AgencyId(row.getLong("agency_id")),
                new Actor(row.getString("login"), row.getString("name")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("letter_number"));
    }

    private record AmendmentRow(long id, String registration, ApplicantType type, String record) {

        Amendment with(List<AmendmentEntry> entries) {
            return new Amendment(id, registration, type, record, new AmendmentFile(entries));
        }
    }

    private static AmendmentRow row(ResultSet row) throws SQLException {
        return new AmendmentRow(
                row.getLong("id"),
                row.getString("registration"),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("record"));
    }
}
