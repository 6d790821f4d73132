package org.yangguang.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.KeptDeadlines;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/**
 * The due dates that are kept with requests (ADR 9), under a changing calendar: those of open requests, and of closed ones that
 * could not be judged before. Goes through the register in batches.
 */
@Component
class RequestDeadlines implements KeptDeadlines {

    private final KeptRequests rows;
    private final JdbcClient jdbc;
    private final AgencyDirectory agencies;
    private final Clock clock;

    RequestDeadlines(KeptRequests rows, JdbcClient jdbc, AgencyDirectory agencies, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public void compare(WorkingDays by, Consumer<Change> each) {
        Map<AgencyId, String> names = agencies.all().stream().collect(Collectors.toMap(Agency::agencyId, Agency::name));
        rows.batches(
                "",
                batch -> moving(batch, by)
                        .map(request -> new Change(
                                names.getOrDefault(new AgencyId(request.agency()), ""),
                                request.registration(),
                                request.open(),
                                request.due(),
                                request.due(by)))
                        .forEach(each));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long recount(WorkingDays by, String reason, Actor actor) {
        AtomicLong moved = new AtomicLong();
        rows.batches(" for update of r", batch -> {
            List<KeptRequest> moving = moving(batch, by).toList();
            if (!moving.isEmpty()) {
                moved.addAndGet(store(moving, by, reason, actor));
            }
        });
        return moved.get();
    }

    private static Stream<KeptRequest> moving(List<KeptRequest> batch, WorkingDays by) {
        return batch.stream().filter(request -> !Objects.equals(request.due(), request.due(by)));
    }

    private int store(List<KeptRequest> moving, WorkingDays by, String reason, Actor actor) {
        return jdbc.sql("""
                with given as (
                  select * from unnest(:ids, :before::date[], :after::date[]) as given(id, due_before, due_after)
                ), trace as (
                  insert into requests.due_change (request_id, due_before, due_after, reason, login, name, changed_at)
                  select id, due_before, due_after, :reason, :login, :name, :at from given
                ), anew as (
                  update requests.case_file set new_due_on = given.due_after from given
                  where case_file.request_id = given.id and case_file.reopened
                ), kept as (
                  update requests.request set due_on = given.due_after from given
                  where request.id = given.id and not exists (
                    select 1 from requests.case_file c where c.request_id = given.id and c.reopened)
                )
                select count(*) from given""")
                .param("ids", moving.stream().map(KeptRequest::id).toArray(Long[]::new))
                .param(
                        "before",
                        moving.stream().map(request -> text(request.due())).toArray(String[]::new))
                .param(
                        "after",
                        moving.stream().map(request -> text(request.due(by))).toArray(String[]::new))
                .param("reason", reason)
                .param("login", actor.login())
                .param("name", actor.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }
}
