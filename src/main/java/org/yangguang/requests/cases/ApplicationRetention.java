package org.yangguang.requests.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.jobs.Chore;

/**
 * Erases who applied, once the time of keeping is over: the application, the words of letters, the name and what equality was found
 * by. What was sought and how it was decided stays, because the years' figures stand on it.
 */
@Component
class ApplicationRetention implements Chore {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int years;

    /** @param years after the reply; 0 keeps applications for ever */
    ApplicationRetention(
            JdbcClient jdbc, Clock clock, @Value("${yangguang.requests.applications-kept-years:10}") int years) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.years = years;
    }

    @Override
    public String name() {
        return "requests.retention";
    }

    @Override
    @Transactional
    public void run() {
        if (years == 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                with over as (
                  update requests.application a set sealed = null, identity_digest = null, code_digest = null, erased_on = :today
                  from requests.request r join requests.case_file c on c.request_id = r.id
                  where a.request_id = r.id and a.erased_on is null and r.closed_on < :before
                    and c.state in ('REPLIED', 'ARCHIVED')
                  returning a.request_id
                ), letters as (
                  delete from requests.kept_letter using over where kept_letter.request_id = over.request_id
                )
                update requests.request set applicant_sealed = null, applicant_digest = null
                from over where request.id = over.request_id""")
                .param("today", today)
                .param("before", today.minusYears(years))
                .update();
    }
}
