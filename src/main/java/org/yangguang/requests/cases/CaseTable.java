package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.sealing.Seal;

/** Writes cases: their events, which are never changed, and the row that lists and figures read. */
@Component
class CaseTable {

    private final JdbcClient jdbc;
    private final Seal caseSeal;
    private final Seal applicantSeal;
    private final CaseRow row;

    CaseTable(JdbcClient jdbc, Seal caseSeal, Seal applicantSeal, CaseRow row) {
        this.jdbc = jdbc;
        this.caseSeal = caseSeal;
        this.applicantSeal = applicantSeal;
        this.row = row;
    }

    CaseHead create(AgencyId agency, String registration, Application application, CaseFile file) {
        long id = jdbc.sql("""
                insert into requests.request (agency_id, registration, applicant_type, applicant_sealed, applicant_digest,
                  submission, content, received_on)
                values (:agency, :registration, :type, :sealed, :digest, :submission, :content, :received) returning id""")
                .param("agency", agency.value())
                .param("registration", registration)
                .param("type", application.type().name())
                .param("sealed", applicantSeal.seal(application.name()))
                .param("digest", applicantSeal.digest(application.name()))
                .param("submission", file.arrival().channel().name())
                .param("content", file.content())
                .param("received", file.receivedOn())
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into requests.application (request_id, sealed, identity_digest) values (:id, :sealed, :digest)")
                .param("id", id)
                .param("sealed", applicantSeal.seal(CaseJson.write(application)))
                .param("digest", applicantSeal.digest(application.identityNumber()))
                .update();
        CaseHead head = new CaseHead(id, agency, registration, application.type(), 1, null);
        insert(id, 1, file.entries());
        row.write(head, file);
        return head;
    }

    /** @param before the case without what was added; stored along with it if it came out of a ledger */
    void add(CaseHead head, CaseFile before, CaseFile after) {
        boolean known = head.version() > 0;
        int first = known ? before.entries().size() + 1 : 1;
        insert(
                head.id(),
                first,
                after.entries().subList(first - 1, after.entries().size()));
        row.write(head, after);
    }

    private void insert(long id, int first, List<CaseEntry> entries) {
        int number = first;
        for (CaseEntry entry : entries) {
            LocalDate on = entry.event().on();
            jdbc.sql("""
                    insert into requests.case_event (request_id, number, kind, on_day, facts, login, name, entered_at, letter_number)
                    values (:id, :number, :kind, :on, :facts, :login, :name, :at, :letter)""")
                    .param("id", id)
                    .param("number", number++)
                    .param("kind", CaseJson.kind(entry.event()))
                    .param("on", on)
                    .param("facts", Objects.requireNonNull(caseSeal.seal(CaseJson.write(entry.event()))))
                    .param("login", entry.by().login())
                    .param("name", entry.by().name())
                    .param("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                    .param("letter", entry.letter())
                    .update();
        }
    }
}
