package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the same applicant asked of the same agency in a month. Identities are compared by their blind index. */
@Service
@Transactional(readOnly = true)
public class ApplicantMonths {

    private final JdbcClient jdbc;

    ApplicantMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The month in which the case was received; empty where it was not received, or no identity is on record. */
    public Optional<ApplicantMonth> of(OpenedCase opened) {
        LocalDate received = opened.file().receivedOn();
        if (received == null) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(received);
        List<String> registrations = jdbc.sql("""
                select r.registration from requests.application mine
                join requests.application a on a.identity_digest = mine.identity_digest
                join requests.request r on r.id = a.request_id
                where mine.request_id = :id and r.agency_id = :agency and r.received_on between :from and :to
                order by r.received_on, r.id""")
                .param("id", opened.head().id())
                .param("agency", opened.head().agency().value())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .query(String.class)
                .list();
        int place = registrations.indexOf(opened.head().registration()) + 1;
        return place == 0 ? Optional.empty() : Optional.of(new ApplicantMonth(month, registrations, place));
    }
}
