package org.yangguang.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Actor;

/** Where notices are kept. */
@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of the latest decision; 0 where there was none. */
    long latestDecision() {
        return jdbc.sql("select coalesce(max(decision), 0) from calendar.notice")
                .query(Long.class)
                .single();
    }

    /** What is shipped, with what is in force. */
    HolidayCalendar calendar() {
        HolidayCalendar calendar = HolidayCalendar.national();
        for (Notice notice : list("state = 'IN_FORCE'", Map.of())) {
            calendar = notice.into(calendar);
        }
        return calendar.withEstimates();
    }

    Optional<Notice> find(long id) {
        return list("id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<Notice> find(int year, Notice.State state) {
        return list("year = :year and state = :state", Map.of("year", year, "state", state.name())).stream()
                .findFirst();
    }

    /** All of a year, the latest first. */
    List<Notice> of(int year) {
        return list("year = :year", Map.of("year", year)).reversed();
    }

    /** Stores a draft and gives its number. */
    long add(Notice draft) {
        long id = jdbc.sql("""
                insert into calendar.notice (year, standing, state, source, entered_at, entered_login, entered_name)
                values (:year, :standing, 'DRAFT', :source, :at, :login, :name) returning id""")
                .param("year", draft.year())
                .param("standing", draft.standing().name())
                .param("source", draft.source())
                .param("at", OffsetDateTime.ofInstant(draft.enteredAt(), ZoneOffset.UTC))
                .param("login", draft.enteredBy().login())
                .param("name", draft.enteredBy().name())
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into calendar.notice_day (notice, day, kind, name)
                select :id, given.day::date, given.kind, given.name from unnest(:days, :kinds, :names) as given(day, kind, name)""")
                .param("id", id)
                .param(
                        "days",
                        draft.days().stream().map(day -> day.date().toString()).toArray(String[]::new))
                .param(
                        "kinds",
                        draft.days().stream().map(day -> day.kind().name()).toArray(String[]::new))
                .param("names", draft.days().stream().map(SpecialDay::name).toArray(String[]::new))
                .update();
        return id;
    }

    /**
     * Moves a notice into another state.
     *
     * @return false if somebody was faster
     */
    boolean decide(Notice notice, Notice.State state, Actor by, Instant at) {
        return jdbc.sql("""
                update calendar.notice set state = :state, decided_at = :at, decided_login = :login, decided_name = :name,
                  decision = nextval('calendar.decision'), version = version + 1
                where id = :id and version = :version""")
                        .param("state", state.name())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .param("login", by.login())
                        .param("name", by.name())
                        .param("id", notice.id())
                        .param("version", notice.version())
                        .update()
                == 1;
    }

    private List<Notice> list(String condition, Map<String, ?> parameters) {
        Map<Long, List<SpecialDay>> days = new LinkedHashMap<>();
        jdbc.sql("""
                select notice, day, kind, name from calendar.notice_day
                where notice in (select id from calendar.notice where %s) order by notice, day""".formatted(condition)).params(parameters).query(row -> {
            days.computeIfAbsent(row.getLong("notice"), any -> new ArrayList<>())
                    .add(NoticeRows.day(row));
        });
        return jdbc.sql("select * from calendar.notice where " + condition + " order by id")
                .params(parameters)
                .query((row, number) -> NoticeRows.notice(row, days.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }
}
