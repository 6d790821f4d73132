package org.yangguang.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Page;

/** Lists jobs. */
@Repository
class JobList {

    private static final String WHERE = """
            where (cast(:kind as text) is null or kind = :kind) and (cast(:state as text) is null or state = :state)
              and (cast(:scope as bigint) is null or scope = :scope) and (cast(:words as text) is null
                or strpos(title, :words) > 0 or strpos(started_by_name, :words) > 0 or strpos(started_by, :words) > 0)""";

    private final JdbcClient jdbc;

    JobList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number of the page, from 1 */
    Page<Job> page(JobQuery query, int number) {
        JobFilter filter = query.filter();
        long total = filtered("select count(*) from jobs.job " + WHERE, filter)
                .query(Long.class)
                .single();
        return new Page<>(
                filtered(JobRows.SELECT + " " + WHERE + query.order() + " limit :size offset :from", filter)
                        .param("size", query.size())
                        .param("from", (number - 1L) * query.size())
                        .query(JobRows::job)
                        .list(),
                number,
                query.size(),
                total);
    }

    private JdbcClient.StatementSpec filtered(String sql, JobFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("scope", filter.scope())
                .param("words", filter.words());
    }
}
