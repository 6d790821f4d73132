package org.yangguang.requests.cases;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;

/**
 * Numbers per agency and year, without a gap and without a double: whoever takes one keeps the next person waiting until the
 * transaction ends, and gives it back where it fails.
 */
@Component
public class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, from 1. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(AgencyId agency, String series, int year) {
        return jdbc.sql("""
                insert into requests.number_series (agency_id, series, year, last) values (:agency, :series, :year, 1)
                on conflict (agency_id, series, year) do update set last = number_series.last + 1 returning last""")
                .param("agency", agency.value())
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** The next registration of a year, e.g. 2026-012, passing over numbers that a ledger brought. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nextRegistration(AgencyId agency, int year) {
        String registration;
        do {
            registration = "%d-%03d".formatted(year, next(agency, "登记", year));
        } while (taken(agency, registration));
        return registration;
    }

    private boolean taken(AgencyId agency, String registration) {
        return jdbc.sql("""
                select exists (select 1 from requests.request
                  where agency_id = :agency and registration = :registration)""")
                .param("agency", agency.value())
                .param("registration", registration)
                .query(Boolean.class)
                .single();
    }
}
