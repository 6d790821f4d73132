package org.yangguang.channels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Period;

/** How many pieces were sent out day by day. */
@Service
@Transactional(readOnly = true)
public class DispatchDays {

    private final JdbcClient jdbc;

    DispatchDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A day on which something was sent out.
     *
     * @param all pieces of all categories
     * @param website of them those of the category 政府网站
     */
    public record Day(LocalDate on, long all, long website) {}

    /** The days of the period on which any of the agencies sent something out, in order. */
    public List<Day> of(Collection<AgencyId> agencies, Period period) {
        return jdbc.sql("""
                select dispatched_on, count(*) as pieces, count(*) filter (where category = 'WEBSITE') as website
                from channels.dispatch where agency_id = any(:agencies) and dispatched_on between :from and :to
                group by dispatched_on order by dispatched_on""")
                .param("agencies", agencies.stream().map(AgencyId::value).toArray(Long[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new Day(
                        row.getObject("dispatched_on", LocalDate.class), row.getLong("pieces"), row.getLong("website")))
                .list();
    }
}
