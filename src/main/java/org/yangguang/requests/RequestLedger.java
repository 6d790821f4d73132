package org.yangguang.requests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Money;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

/** The register of a year, row by row, as a ledger would hold it: requests out of ledgers and cases of the desk alike. */
@Service
public class RequestLedger {

    /** Rows that the database hands over at once. */
    private static final int FETCHED = 500;

    private static final String SQL = """
            select registration, received_on, applicant_type, applicant_sealed, submission, content, correction_asked_on,
              correction_received_on, consultation_sent_on, consultation_returned_on, extended_on, closed_on, outcome,
              not_held_reason, referred_to, reply_number, fee_fen, unit, remark
            from requests.request where agency_id = :agency and (%s)
            order by received_on, registration""".formatted(RequestMeasures.SCOPE);

    private final JdbcClient jdbc;
    private final Seal seal;

    RequestLedger(JdbcClient jdbc, Seal applicantSeal) {
        this.jdbc = jdbc;
        this.seal = applicantSeal;
    }

    /**
     * Hands on every request that table 3 of the period counts, none kept in memory; part of the caller's transaction.
     *
     * @param names whether applicants' names are in the clear; else they are masked
     * @throws Refusal if a name was sealed under another key than the installation has now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(AgencyId agency, Period period, boolean names, Consumer<Request> each) {
        jdbc.sql(SQL)
                .withFetchSize(FETCHED)
                .param("agency", agency.value())
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    each.accept(request(row, names));
                });
    }

    private Request request(ResultSet row, boolean names) throws SQLException {
        ApplicantType type = ApplicantType.valueOf(row.getString("applicant_type"));
        String submission = row.getString("submission");
        long fee = row.getLong("fee_fen");
        return new Request(
                row.getString("registration"),
                row.getObject("received_on", LocalDate.class),
                new Request.Applicant(type, name(type, row.getBytes("applicant_sealed"), names)),
                submission == null ? null : Submission.valueOf(submission),
                row.getString("content"),
                new Request.Course(
                        day(row, "correction_asked_on"),
                        day(row, "correction_received_on"),
                        day(row, "consultation_sent_on"),
                        day(row, "consultation_returned_on"),
                        day(row, "extended_on")),
                closing(row),
                row.getObject("fee_fen") == null ? null : new Money(fee),
                row.getString("unit"),
                row.getString("remark"));
    }

    private @Nullable String name(ApplicantType type, byte @Nullable [] sealed, boolean clear) {
        if (sealed == null) {
            return null;
        }
        try {
            String name = seal.open(sealed);
            return clear ? name : MaskedName.of(type, name);
        } catch (IllegalStateException otherKey) {
            throw new Refusal(ApplicantNames.OTHER_KEY, otherKey);
        }
    }

    private static Request.@Nullable Closing closing(ResultSet row) throws SQLException {
        LocalDate on = day(row, "closed_on");
        if (on == null) {
            return null;
        }
        String reason = row.getString("not_held_reason");
        return new Request.Closing(
                on,
                Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : NotHeldReason.valueOf(reason),
                row.getString("referred_to"),
                row.getString("reply_number"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
