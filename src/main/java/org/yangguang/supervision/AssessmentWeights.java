package org.yangguang.supervision;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weight of disclosure work in the county's year-end assessment, as announced for a year (Regulation art. 46). */
@Service
@Transactional
public class AssessmentWeights {

    private final JdbcClient jdbc;

    AssessmentWeights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Weights in points (分) of the total.
     *
     * @param township for townships (乡镇)
     * @param department for departments (部门)
     */
    public record Weights(BigDecimal township, BigDecimal department) {}

    @Transactional(readOnly = true)
    public Optional<Weights> of(int year) {
        return jdbc.sql("select township, department from supervision.assessment_weight where year = :year")
                .param("year", year)
                .query(Weights.class)
                .optional();
    }

    /** Announces the weights of a year, in place of those announced before. */
    public void announce(int year, Weights weights) {
        String sql = """
                insert into supervision.assessment_weight (year, township, department)
                values (:year, :township, :department)
                on conflict (year) do update set township = excluded.township, department = excluded.department,
                  version = supervision.assessment_weight.version + 1""";
        jdbc.sql(sql)
                .param("year", year)
                .param("township", weights.township())
                .param("department", weights.department())
                .update();
    }
}
