package org.yangguang.requests;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.registers.Measure;
import org.yangguang.shared.Period;

/** The requests that table 3 counts, one by one: by the same conditions as its cells. */
@Service
public class RequestCases {

    private static final String SQL = """
            select agency_id, registration, applicant_type, received_on, (%s) as carried_in, (%s) as carried_out,
              case when %3$s then closed_on end as closed_on, case when %3$s then outcome end as outcome
            from requests.request
            where agency_id = any(:agencies) and (%4$s)
            order by agency_id, registration""".formatted(
                    condition(RequestMeasures.CARRIED_IN),
                    condition(RequestMeasures.CARRIED_OUT),
                    condition(RequestMeasures.CLOSED),
                    RequestMeasures.SCOPE);

    private final JdbcClient jdbc;

    RequestCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String condition(Measure measure) {
        return measure.condition();
    }

    /** The requests of each of the agencies that count in the period, in the order of their registrations. */
    @Transactional(readOnly = true)
    public Map<AgencyId, List<RequestCase>> of(Collection<AgencyId> agencies, Period period) {
        Map<AgencyId, List<RequestCase>> cases = new LinkedHashMap<>();
        agencies.forEach(agency -> cases.put(agency, new ArrayList<>()));
        jdbc.sql(SQL)
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    @Nullable Date closed = row.getDate("closed_on");
                    @Nullable String outcome = row.getString("outcome");
                    RequestCase one = new RequestCase(
                            row.getString("registration"),
                            ApplicantType.valueOf(row.getString("applicant_type")),
                            row.getDate("received_on").toLocalDate(),
                            row.getBoolean("carried_in"),
                            row.getBoolean("carried_out"),
                            closed == null ? null : closed.toLocalDate(),
                            outcome == null ? null : Outcome.valueOf(outcome));
                    Objects.requireNonNull(cases.get(new AgencyId(row.getLong("agency_id"))))
                            .add(one);
                });
        return cases;
    }
}
