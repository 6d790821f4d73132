package org.yangguang.remedies;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.shared.Actor;

/** What was done to cases: kept beside them for their pages, and told to the audit trail. */
@Component
class RemedyTraces {

    private final JdbcClient jdbc;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemedyTraces(JdbcClient jdbc, AgencyDirectory agencies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /** Facts changed; none of them for a case that was just entered. */
    void changed(
            RemedyCase it, String act, List<RemedyWords.Difference> differences, @Nullable String reason, Actor by) {
        keep(it.id(), act, lines(differences, RemedyWords.Difference::words), reason, by);
        publish(
                it,
                act,
                lines(differences, one -> one.label() + " " + (one.free() ? "（不显示）" : one.before())),
                lines(differences, one -> one.label() + " " + (one.free() ? "（不显示）" : one.after())),
                reason == null ? "" : "原因：" + reason,
                by);
    }

    /** A paper came or went. */
    void paper(RemedyCase it, String act, String name, @Nullable String reason, Actor by) {
        keep(it.id(), act, name, reason, by);
        publish(it, act, "", "", name + (reason == null ? "" : "；原因：" + reason), by);
    }

    private void publish(RemedyCase it, String act, String before, String after, String detail, Actor by) {
        String agency = agencies.get(it.agency()).name();
        events.publishEvent(
                new RemedyChanged(by, agency, it.kind(), it.facts().caseNumber(), act, before, after, detail));
    }

    private static String lines(
            List<RemedyWords.Difference> differences, Function<RemedyWords.Difference, String> words) {
        return differences.stream().map(words).collect(Collectors.joining("\n"));
    }

    private void keep(RemedyId id, String act, String changes, @Nullable String reason, Actor by) {
        jdbc.sql("""
                insert into remedies.case_change (%s_id, act, changes, reason, login, name, changed_at)
                values (:id, :act, :changes, :reason, :login, :name, :at)""".formatted(id.kind().column()))
                .param("id", id.number())
                .param("act", act)
                .param("changes", changes)
                .param("reason", reason)
                .param("login", by.login())
                .param("name", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<RemedyChange> of(RemedyId id) {
        return jdbc.sql("select * from remedies.case_change where %s_id = :id order by id desc"
                        .formatted(id.kind().column()))
                .param("id", id.number())
                .query((row, number) -> new RemedyChange(
                        row.getString("act"),
                        row.getString("changes").lines().toList(),
                        row.getString("reason"),
                        new Actor(row.getString("login"), row.getString("name")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
