package org.yangguang.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Page;

/** Lists jobs. */
@Repository
class JobList {

    private static final int SIZE = 20;

    private static final String WHERE = """
            where (cast(:kind as text) is null or kind = :kind) and (cast(:state as text) is null or state = :state)
              and (cast(:scope as bigint) is null or scope = :scope) and (cast(:login as text) is null or started_by = :login)""";

    private final JdbcClient jdbc;

    JobList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number of the page, from 1 */
    Page<Job> page(JobFilter filter, int number) {
        long total = filtered("select count(*) from jobs.job " + WHERE, filter)
                .query(Long.class)
                .single();
        return new Page<>(
                filtered(JobRows.SELECT + " " + WHERE + " order by id desc limit :size offset :from", filter)
                        .param("size", SIZE)
                        .param("from", (number - 1L) * SIZE)
                        .query(JobRows::job)
                        .list(),
                number,
                SIZE,
                total);
    }

    private JdbcClient.StatementSpec filtered(String sql, JobFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("scope", filter.scope())
                .param("login", filter.login());
    }
}
