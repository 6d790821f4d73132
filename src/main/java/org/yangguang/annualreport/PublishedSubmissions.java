package org.yangguang.annualreport;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.ReportVisibility.PublicFigures;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;

/** The latest published edition of each report, and nothing else. */
@Component
class PublishedSubmissions {

    private final JdbcClient jdbc;

    PublishedSubmissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is public of an agency's year. */
    Optional<StoredSubmission> find(AgencyId agency, int year) {
        return jdbc.sql(SubmissionRows.ALL + "where r.agency_id = :agency and r.year = :year and "
                        + SubmissionRows.PUBLIC)
                .param("agency", agency.value())
                .param("year", year)
                .query(SubmissionRows::row)
                .optional();
    }

    /** Some figures of what is public of a year, with its agencies as they were called then; without reading the reports. */
    List<PublicFigures> figures(int year, List<String> keys) {
        String sql = """
                select r.agency_id, s.agency_name, s.agency_kind,
                  array(select s.figures ->> key from unnest(:keys) with ordinality as wanted (key, place) order by place) as found
                from annualreport.submission s
                join annualreport.report r on r.id = s.report_id
                join annualreport.published_edition p on p.report_id = s.report_id and p.submission = s.number
                where r.year = :year and %s order by r.agency_id""".formatted(SubmissionRows.PUBLIC);
        return jdbc.sql(sql)
                .param("year", year)
                .param("keys", keys.toArray(String[]::new))
                .query((row, line) -> new PublicFigures(
                        new AgencyId(row.getLong("agency_id")),
                        row.getString("agency_name"),
                        AgencyKind.valueOf(row.getString("agency_kind")),
                        figures(keys, (String[]) row.getArray("found").getArray())))
                .list();
    }

    private static ReportFigures figures(List<String> keys, @Nullable String[] found) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int place = 0; place < found.length; place++) {
            String value = found[place];
            if (value != null) {
                values.put(keys.get(place), new BigDecimal(value));
            }
        }
        return new ReportFigures(values);
    }

    /** Years of which something is public, the latest first; of one agency, or of all where it is null. */
    List<Integer> years(@Nullable AgencyId agency) {
        String sql = """
                select distinct r.year from annualreport.report r
                join annualreport.published_edition p on p.report_id = r.id
                where cast(:agency as bigint) is null or r.agency_id = :agency order by r.year desc""";
        return jdbc.sql(sql)
                .param("agency", agency == null ? null : agency.value(), Types.BIGINT)
                .query(Integer.class)
                .list();
    }

    int count(int year) {
        String sql = """
                select count(distinct p.report_id) from annualreport.published_edition p
                join annualreport.report r on r.id = p.report_id where r.year = :year""";
        return jdbc.sql(sql).param("year", year).query(Integer.class).single();
    }
}
