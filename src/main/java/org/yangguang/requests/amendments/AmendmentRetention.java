package org.yangguang.requests.amendments;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.Chore;

/** Erases who asked and for what, with the evidence, once the time of keeping is over: the same as for applications. */
@Component
class AmendmentRetention implements Chore {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;
    private final int years;

    /** @param years after the end; 0 keeps them for ever */
    AmendmentRetention(
            JdbcClient jdbc,
            FileStore files,
            Clock clock,
            @Value("${yangguang.requests.applications-kept-years:10}") int years) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
        this.years = years;
    }

    @Override
    public String name() {
        return "requests.amendments";
    }

    @Override
    @Transactional
    public void run() {
        if (years == 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                update requests.amendment set sealed = null, code_digest = null, erased_on = :today
                where erased_on is null and closed_on < :before""")
                .param("today", today)
                .param("before", today.minusYears(years))
                .update();
        jdbc.sql("""
                delete from requests.amendment_paper p using requests.amendment a
                where a.id = p.amendment_id and a.erased_on is not null returning p.file_id""").query(Long.class).list().forEach(file -> files.delete(new FileId(file)));
    }
}
