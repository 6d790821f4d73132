package org.yangguang.requests.amendments;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.documents.files.FileId;
import org.yangguang.organisation.AgencyId;
import org.yangguang.sealing.Seal;

/** Writes amendments: their events, which are never changed, and the row that lists read. */
@Component
class AmendmentTable {

    private final JdbcClient jdbc;
    private final Seal caseSeal;
    private final Seal applicantSeal;
    private final AmendmentTerm term;

    AmendmentTable(JdbcClient jdbc, Seal caseSeal, Seal applicantSeal, AmendmentTerm term) {
        this.jdbc = jdbc;
        this.caseSeal = caseSeal;
        this.applicantSeal = applicantSeal;
        this.term = term;
    }

    Amendment create(String registration, Asked asked, AmendmentFile file) {
        long id = jdbc.sql("""
                insert into requests.amendment
                  (registration, agency_id, holders, applicant_type, record, state, arrived_on, sealed)
                values (:registration, :agency, array[:agency]::bigint[], :type, :record, :state, :arrived, :sealed)
                returning id""")
                .param("registration", registration)
                .param("agency", file.agency().value())
                .param("type", asked.application().type().name())
                .param("record", asked.claim().record())
                .param("state", file.state().name())
                .param("arrived", file.arrival().on())
                .param("sealed", applicantSeal.seal(AmendmentJson.write(asked)))
                .query(Long.class)
                .single();
        Amendment made = new Amendment(
                id, registration, asked.application().type(), asked.claim().record(), file);
        add(made);
        return made;
    }

    /** Stores the last entry of its file, and the row that follows from it. */
    void add(Amendment grown) {
        AmendmentFile file = grown.file();
        AmendmentEntry entry = file.entries().getLast();
        jdbc.sql("""
                insert into requests.amendment_event
                  (amendment_id, number, agency_id, kind, on_day, facts, login, name, entered_at, letter_number)
                values (:id, :number, :agency, :kind, :on, :facts, :login, :name, :at, :letter)""")
                .param("id", grown.id())
                .param("number", file.entries().size())
                .param("agency", entry.agency().value())
                .param("kind", AmendmentJson.kind(entry.event()))
                .param("on", entry.event().on())
                .param("facts", Objects.requireNonNull(caseSeal.seal(AmendmentJson.write(entry.event()))))
                .param("login", entry.by().login())
                .param("name", entry.by().name())
                .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("letter", entry.letter())
                .update();
        jdbc.sql("""
                update requests.amendment set agency_id = :agency, holders = :holders, state = :state, due_on = :due,
                  closed_on = :closed
                where id = :id""")
                .param("agency", file.agency().value())
                .param("holders", file.holders().stream().map(AgencyId::value).toArray(Long[]::new))
                .param("state", file.state().name())
                .param("due", term.due(file))
                .param("closed", file.closedOn())
                .param("id", grown.id())
                .update();
    }

    /** Removes all that an agency has or had, and tells the files that belonged to it. */
    List<FileId> remove(AgencyId agency) {
        return jdbc.sql("""
                with gone as (delete from requests.amendment where :agency = any(holders) returning id)
                select file_id from requests.amendment_paper where amendment_id in (select id from gone)
                union all
                select file_id from requests.amendment_letter where amendment_id in (select id from gone)""")
                .param("agency", agency.value())
                .query((row, number) -> new FileId(row.getLong("file_id")))
                .list();
    }
}
