package org.yangguang.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Actor;

/** Where notices are kept. */
@Repository
class Notices {

    /** Any number that no other lock of this database uses. */
    private static final long LOCK = 0x59_47_43_41L;

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

    /** Keeps everybody else from deciding until the transaction ends; to be called before anything is read. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
    }

    /** What is shipped, with what is in force. */
    HolidayCalendar calendar() {
        return with(inForce(), null);
    }

    /** The calendar as it would be with a draft in place of what is in force of its year. */
    HolidayCalendar calendar(Notice draft) {
        return with(inForce(), draft);
    }

    private List<Notice> inForce() {
        return list("state = 'IN_FORCE'", Map.of());
    }

    /** Year by year, since a notice may reach into the December before; estimates only where nothing is confirmed. */
    private static HolidayCalendar with(List<Notice> inForce, @Nullable Notice draft) {
        List<Notice> all = Stream.concat(
                        inForce.stream().filter(notice -> draft == null || notice.year() != draft.year()),
                        Stream.ofNullable(draft))
                .sorted(Comparator.comparing(Notice::standing).thenComparingInt(Notice::year))
                .toList();
        HolidayCalendar calendar = HolidayCalendar.national();
        for (Notice notice : all) {
            boolean superseded = notice.standing() == Notice.Standing.PROVISIONAL
                    && calendar.confirmedYears().contains(notice.year());
            calendar = superseded ? calendar : notice.into(calendar);
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

    /** Puts a draft in force. */
    void putInForce(Notice draft, Actor by, Instant at) {
        decide(draft, Notice.State.IN_FORCE, by, at);
        count(draft);
    }

    /** Lets a draft go. */
    void discard(Notice draft, Actor by, Instant at) {
        decide(draft, Notice.State.DISCARDED, by, at);
    }

    /** Takes a notice out of force; who confirmed it stays on record. */
    void replace(Notice notice) {
        jdbc.sql("update calendar.notice set state = 'REPLACED', version = version + 1 where id = :id")
                .param("id", notice.id())
                .update();
    }

    private void decide(Notice draft, Notice.State state, Actor by, Instant at) {
        jdbc.sql("""
                update calendar.notice set state = :state, decided_at = :at, decided_login = :login, decided_name = :name,
                  version = version + 1
                where id = :id""")
                .param("state", state.name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("login", by.login())
                .param("name", by.name())
                .param("id", draft.id())
                .update();
    }

    /** Every node sees by the number that the calendar has changed. */
    private void count(Notice notice) {
        jdbc.sql("update calendar.notice set decision = nextval('calendar.decision') where id = :id")
                .param("id", notice.id())
                .update();
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
