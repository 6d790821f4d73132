package org.yangguang.annualreport;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.text.Section;
import org.yangguang.shared.Actor;

/** What could not be taken over; insert-only. */
@Component
class TextAttempts {

    private final JdbcClient jdbc;

    TextAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long report, TextAttempt attempt) {
        String sql = """
                insert into annualreport.text_attempt
                  (report_id, section, based_on, cause, at, actor_login, actor_name, body)
                values (:report, :section, :basedOn, :cause, :at, :login, :name, :body)""";
        jdbc.sql(sql)
                .param("report", report)
                .param("section", attempt.section().name())
                .param("basedOn", attempt.basedOn())
                .param("cause", attempt.cause().name())
                .param("at", attempt.at().atOffset(ZoneOffset.UTC))
                .param("login", attempt.by().login())
                .param("name", attempt.by().name())
                .param("body", attempt.text())
                .update();
    }

    /** Attempts whose authors have saved nothing in that section since, one an author and base, the latest first. */
    List<TextAttempt> of(long report) {
        String sql = """
                select * from (
                  select distinct on (section, actor_login, based_on) section, based_on, cause, at, actor_login,
                    actor_name, body
                  from annualreport.text_attempt a
                  where report_id = :report and not exists (select 1 from annualreport.text_edition e
                    where e.report_id = a.report_id and e.section = a.section and e.actor_login = a.actor_login
                      and e.at > a.at)
                  order by section, actor_login, based_on, id desc) as open
                order by at desc""";
        return jdbc.sql(sql)
                .param("report", report)
                .query((row, line) -> new TextAttempt(
                        Section.valueOf(row.getString("section")),
                        row.getInt("based_on"),
                        TextAttempt.Cause.valueOf(row.getString("cause")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getString("actor_login"), row.getString("actor_name")),
                        row.getString("body")))
                .list();
    }
}
