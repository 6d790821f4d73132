package org.yangguang.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Reconsideration;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;

/** Invents reconsiderations and lawsuits over some of the requests that were not granted. */
final class RemedyMaker {

    private static final LocalDate LAST = LocalDate.of(Demonstration.LAST_YEAR, 12, 31);

    private final List<Reconsideration> reconsiderations = new ArrayList<>();
    private final List<Lawsuit> lawsuits = new ArrayList<>();

    private RemedyMaker() {}

    /** The cases over an agency's requests; the county office's first year had none. */
    static RemedyMaker over(AgencyPlan plan, List<Request> requests) {
        RemedyMaker maker = new RemedyMaker();
        int turn = 0;
        for (Request request : requests) {
            Request.Closing closing = request.closing();
            boolean spared = plan.countyOffice() && request.receivedOn().getYear() == Demonstration.FIRST_YEAR;
            if (closing != null && closing.outcome() != Outcome.GRANTED && !spared) {
                maker.over(request.registration(), closing.on(), turn++);
            }
        }
        return maker;
    }

    List<Reconsideration> reconsiderations() {
        return reconsiderations;
    }

    List<Lawsuit> lawsuits() {
        return lawsuits;
    }

    private void over(String registration, LocalDate replied, int turn) {
        LocalDate filed = replied.plusDays(25);
        if (filed.isAfter(LAST)) {
            return;
        }
        if (turn % 5 == 2) {
            LocalDate closed = until(filed.plusDays(55));
            reconsiderations.add(new Reconsideration(
                    "明复〔%d〕%s号".formatted(filed.getYear(), registration),
                    registration,
                    filed,
                    result(closed, turn / 5),
                    closed));
            if (turn % 10 == 7 && closed != null && !closed.plusDays(12).isAfter(LAST)) {
                lawsuit(registration, Lawsuit.Route.AFTER_RECONSIDERATION, closed.plusDays(12), turn);
            }
        } else if (turn % 9 == 4) {
            lawsuit(registration, Lawsuit.Route.DIRECT, filed, turn);
        }
    }

    private void lawsuit(String registration, Lawsuit.Route route, LocalDate filed, int turn) {
        LocalDate closed = until(filed.plusDays(120));
        Lawsuit.Standing standing =
                turn % 27 == 7 ? Lawsuit.Standing.RECONSIDERATION_AGENCY : Lawsuit.Standing.ORIGINAL_AGENCY;
        lawsuits.add(new Lawsuit(
                "（%d）明行初%s号".formatted(filed.getYear(), registration),
                registration,
                route,
                filed,
                standing,
                result(closed, turn),
                closed));
    }

    private static @Nullable LocalDate until(LocalDate day) {
        return day.isAfter(LAST) ? null : day;
    }

    private static RemedyResult result(@Nullable LocalDate closed, int turn) {
        if (closed == null) {
            return RemedyResult.PENDING;
        }
        return switch (turn % 4) {
            case 0, 1 -> RemedyResult.UPHELD;
            case 2 -> RemedyResult.CORRECTED;
            default -> RemedyResult.OTHER;
        };
    }
}
