package org.yangguang.requests.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Refusal;

/**
 * Numbers per agency and year, without a gap and without a double: whoever takes one keeps the next person waiting until the
 * transaction ends, and gives it back where it fails.
 */
@Component
public class NumberSeries {

    /** Mark of the agency, year, number (GB/T 9704—2012, 7.2.5). */
    private static final Pattern NUMBER = Pattern.compile("(.+)〔(\\d{4})〕(\\d{1,6})号");

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

    /**
     * Keeps others from taking a number of letters until the transaction ends, and sees that this one is not taken.
     *
     * @throws Refusal if another request of the agency was answered under that number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireFree(CaseHead head, @Nullable String number) {
        jdbc.sql("""
                insert into requests.number_series (agency_id, series, year, last) values (:agency, '答复', 0, 0)
                on conflict (agency_id, series, year) do update set last = number_series.last""").param("agency", head.agency().value()).update();
        jdbc.sql("""
                select registration from requests.request
                where agency_id = :agency and reply_number = :number and id <> :id limit 1""")
                .param("agency", head.agency().value())
                .param("number", number)
                .param("id", head.id())
                .query(String.class)
                .optional()
                .ifPresent(other -> {
                    throw new Refusal("文号“" + number + "”已用于申请 " + other + "，请换一个。");
                });
    }

    /** The number after the agency's latest letter of the year, e.g. 明住建公复〔2021〕13号; empty for an agency's first letter. */
    @Transactional(readOnly = true)
    public String nextLetter(AgencyId agency, int year) {
        List<String> given = jdbc.sql("""
                select reply_number from requests.request
                where agency_id = :agency and reply_number is not null order by closed_on desc, id desc""")
                .param("agency", agency.value())
                .query(String.class)
                .list();
        return given.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(latest -> latest.group(1) + "〔" + year + "〕" + (greatest(given, latest.group(1), year) + 1) + "号")
                .orElse("");
    }

    private static int greatest(List<String> given, String mark, int year) {
        return given.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .filter(one -> one.group(1).equals(mark) && one.group(2).equals(Integer.toString(year)))
                .mapToInt(one -> Integer.parseInt(one.group(3)))
                .max()
                .orElse(0);
    }
}
