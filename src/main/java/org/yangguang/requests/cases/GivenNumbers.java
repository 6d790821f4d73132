package org.yangguang.requests.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;

/** The numbers that letters of agencies went out under, and which comes next. */
@Component
class GivenNumbers {

    /** Mark of the agency, year, number (GB/T 9704—2012, 7.2.5). */
    static final Pattern NUMBER = Pattern.compile("(.+)〔(\\d{4})〕(\\d{1,6})号");

    private final JdbcClient jdbc;

    GivenNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number after the agency's latest letter of a series; empty for the first one. Series of one mark are counted together. */
    String next(AgencyId agency, String series, int year) {
        List<Given> given = given(agency);
        return given.stream()
                .filter(one -> one.kind().equals(series))
                .map(one -> NUMBER.matcher(one.number()))
                .filter(Matcher::matches)
                .findFirst()
                .map(latest -> latest.group(1) + "〔" + year + "〕" + (greatest(given, latest.group(1), year) + 1) + "号")
                .orElse("");
    }

    /** A number that a letter has; its kind is the name of the event, or of the series. */
    private record Given(String kind, String number) {}

    /** All numbers of an agency's letters, the latest first. */
    private List<Given> given(AgencyId agency) {
        return jdbc.sql("""
                select kind, number from requests.numbered_letter where agency_id = :agency
                order by on_day desc, case_id desc, event desc""")
                .param("agency", agency.value())
                .query((row, at) -> new Given(row.getString("kind"), row.getString("number")))
                .list();
    }

    private static int greatest(List<Given> given, String mark, int year) {
        return given.stream()
                .map(one -> NUMBER.matcher(one.number()))
                .filter(Matcher::matches)
                .filter(one -> one.group(1).equals(mark) && one.group(2).equals(Integer.toString(year)))
                .mapToInt(one -> Integer.parseInt(one.group(3)))
                .max()
                .orElse(0);
    }
}
