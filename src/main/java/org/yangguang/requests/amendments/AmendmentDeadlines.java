package org.yangguang.requests.amendments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.KeptDeadlines;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.shared.Actor;

/** The ends of the office's own term that are kept with open amendments, under a changing calendar. */
@Component
class AmendmentDeadlines implements KeptDeadlines {

    private final Amendments amendments;
    private final AmendmentTerm term;
    private final AgencyDirectory agencies;
    private final JdbcClient jdbc;

    AmendmentDeadlines(Amendments amendments, AmendmentTerm term, AgencyDirectory agencies, JdbcClient jdbc) {
        this.amendments = amendments;
        this.term = term;
        this.agencies = agencies;
        this.jdbc = jdbc;
    }

    private record Moving(
            Amendment amendment,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    @Override
    @Transactional(readOnly = true)
    public void compare(WorkingDays by, Consumer<Change> each) {
        moving(by, "")
                .forEach(one -> each.accept(new Change(
                        agencies.get(one.amendment().file().agency()).name(),
                        one.amendment().registration(),
                        true,
                        one.before(),
                        one.after())));
    }

    /** Leaves no trace of its own: the page works out the term anew from what happened, and says that it is the office's. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public long recount(WorkingDays by, String reason, Actor actor) {
        List<Moving> moving = moving(by, " for update");
        moving.forEach(one -> jdbc.sql("update requests.amendment set due_on = :due where id = :id")
                .param("due", one.after())
                .param("id", one.amendment().id())
                .update());
        return moving.size();
    }

    private List<Moving> moving(WorkingDays by, String lock) {
        record Kept(long id, @Nullable LocalDate due) {}
        List<Kept> open = jdbc.sql(
                        "select id, due_on from requests.amendment where closed_on is null order by id" + lock)
                .query((row, number) -> new Kept(row.getLong("id"), row.getObject("due_on", LocalDate.class)))
                .list();
        List<Amendment> found = amendments.of(open.stream().map(Kept::id).toList());
        return IntStream.range(0, open.size())
                .mapToObj(at -> new Moving(
                        found.get(at),
                        open.get(at).due(),
                        term.due(found.get(at).file(), by)))
                .filter(one -> !Objects.equals(one.before(), one.after()))
                .toList();
    }
}
