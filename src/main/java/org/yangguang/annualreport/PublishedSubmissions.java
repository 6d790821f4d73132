package org.yangguang.annualreport;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;

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

    /** What is public of a year. */
    List<StoredSubmission> of(int year) {
        return jdbc.sql(SubmissionRows.ALL + "where r.year = :year and " + SubmissionRows.PUBLIC
                        + " order by r.agency_id")
                .param("year", year)
                .query(SubmissionRows::row)
                .list();
    }

    /** Years of which something is public, the latest first; of one agency, or of all where it is null. */
    List<Integer> years(@Nullable AgencyId agency) {
        String sql = """
                select distinct r.year from annualreport.report r
                join annualreport.published_edition p on p.report_id = r.id
                where cast(:agency as bigint) is null or r.agency_id = :agency order by r.year desc""";
        return jdbc.sql(sql)
                .param("agency", agency == null ? null : agency.value(), java.sql.Types.BIGINT)
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
