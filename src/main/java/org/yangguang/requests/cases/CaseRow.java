package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Request;
import org.yangguang.requests.cases.CaseEvent.Assigned;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.FeePaid;

/** Keeps the register's row of a case, and what lists need of it, as its events tell it. */
@Component
class CaseRow {

    private final JdbcClient jdbc;
    private final CalendarInForce calendar;

    CaseRow(JdbcClient jdbc, CalendarInForce calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void write(CaseHead head, CaseFile file) {
        WorkingDays days = calendar.workingDays();
        boolean reopened = file.last(CaseEvent.Reopened.class).isPresent();
        Request.Closing anew = reopened ? CaseCourse.of(file).closing() : null;
        if (!reopened) {
            // What a year's figures count stays as it was first closed; a reply made anew enters no row again.
            register(head.id(), file, days);
        }
        Optional<Assigned> handler = file.handler();
        jdbc.sql("""
                insert into requests.case_file (request_id, state, arrived_on, handler_login, handler_name, new_due_on,
                  new_closed_on, new_outcome, reopened, extension, version)
                values (:id, :state, :arrived, :login, :name, cast(:newDue as date), :newClosed, :newOutcome, :reopened, :extension, 1)
                on conflict (request_id) do update set state = excluded.state, handler_login = excluded.handler_login,
                  handler_name = excluded.handler_name, new_due_on = excluded.new_due_on,
                  new_closed_on = excluded.new_closed_on, new_outcome = excluded.new_outcome, reopened = excluded.reopened,
                  extension = excluded.extension,
                  version = case_file.version + 1""")
                .param("id", head.id())
                .param("state", file.state().name())
                .param("arrived", file.arrival().on())
                .param("login", handler.map(Assigned::login).orElse(null))
                .param("name", handler.map(Assigned::name).orElse(null))
                .param("newDue", reopened ? due(file, days) : null)
                .param("newClosed", anew == null ? null : anew.on())
                .param("newOutcome", anew == null ? null : anew.outcome().name())
                .param("reopened", reopened)
                .param("extension", ExtensionWords.of(file))
                .update();
    }

    private void register(long id, CaseFile file, WorkingDays days) {
        CaseCourse course = CaseCourse.of(file);
        jdbc.sql("""
                update requests.request set received_on = :received, content = :content, unit = :unit, fee_fen = :fee,
                  correction_asked_on = :asked, correction_received_on = :corrected, consultation_sent_on = :sent,
                  consultation_returned_on = :returned, extended_on = :extended, closed_on = :closed, outcome = :outcome,
                  not_held_reason = :reason, referred_to = :referred, reply_number = :number,
                  due_on = cast(:due as date), version = version + 1
                where id = :id""")
                .params(course.parameters())
                .param("id", id)
                .param("received", file.receivedOn())
                .param("content", file.content())
                .param("unit", file.handler().map(Assigned::unit).orElse(null))
                .param("fee", fee(file))
                .param("due", due(file, days))
                .update();
    }

    /** A fee counts once it is paid. */
    private static @Nullable Long fee(CaseFile file) {
        return file.last(FeePaid.class).isPresent()
                ? file.last(FeeNotified.class).map(FeeNotified::fen).orElse(null)
                : null;
    }

    private static @Nullable String due(CaseFile file, WorkingDays days) {
        LocalDate kept =
                file.receivedOn() == null ? null : ReplyTime.due(file, days).kept();
        return kept == null ? null : kept.equals(LocalDate.MAX) ? "infinity" : kept.toString();
    }
}
