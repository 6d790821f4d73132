package org.yangguang.requests.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Registers applications and takes down what happens to them (登记、审核、办理、答复、归档, Regulation art. 45). */
@Service
@Transactional
public class CaseDesk {

    private final CaseFiles files;
    private final CaseTable table;
    private final NumberSeries numbers;
    private final LetterNumbers letters;
    private final CalendarInForce calendar;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            CaseFiles files,
            CaseTable table,
            NumberSeries numbers,
            LetterNumbers letters,
            CalendarInForce calendar,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.table = table;
        this.numbers = numbers;
        this.letters = letters;
        this.calendar = calendar;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers an application under the next number of the agency's year.
     *
     * @throws Refusal if it arrived in the future
     */
    public OpenedCase register(AgencyId agency, Intake intake, Actor by) {
        ArrivalDay.require(intake.arrivedOn(), LocalDate.now(clock));
        CaseEvent.Arrived arrived =
                new CaseEvent.Arrived(intake.arrivedOn(), intake.channel(), intake.signedFor(), intake.content());
        CaseFile file = new CaseFile(List.of(new CaseEntry(arrived, by, clock.instant())));
        String registration =
                numbers.nextRegistration(agency, intake.arrivedOn().getYear());
        CaseHead head = table.create(agency, registration, intake.application(), file);
        events.publishEvent(new CaseMoved(
                by,
                "登记申请",
                subject(head),
                "",
                file.state().label(),
                intake.channel().label()));
        events.publishEvent(new CaseGrew(head.id(), file));
        return new OpenedCase(head, file);
    }

    /**
     * Takes down what happened.
     *
     * @param version of the case that the person saw
     * @throws OvertakenCase if more has happened since
     * @throws Refusal if the law or the order of things does not allow it
     */
    public OpenedCase add(long id, int version, CaseEvent event, Actor by) {
        return add(id, version, event, null, by);
    }

    /**
     * The same with the number that the letter of the event goes out under.
     *
     * @param letter null for the next one of the agency's series; without meaning where no letter on the way goes out
     */
    public OpenedCase add(long id, int version, CaseEvent event, @Nullable String letter, Actor by) {
        OpenedCase opened = files.lock(id);
        if (opened.head().version() != version) {
            throw new OvertakenCase(opened);
        }
        CaseFile file = opened.file();
        require(file, event, by);
        String number = number(opened.head(), event, letter);
        CaseFile after = file.with(new CaseEntry(event, by, clock.instant(), number));
        CaseState reached = after.state();
        CaseAction action = EventAction.of(event);
        if (!Transitions.of(file.state(), action).contains(reached)) {
            throw new IllegalStateException(action + " led from " + file.state() + " to " + reached);
        }
        if (event instanceof CaseEvent.Replied reply) {
            letters.requireFree(opened.head(), reply.number());
        }
        table.add(opened.head(), file, after);
        events.publishEvent(new CaseMoved(
                by,
                (event.inBulk() ? CaseEvent.BULK : "") + action.label(),
                subject(opened.head()),
                file.state().label(),
                reached.label(),
                "日期 " + event.on() + (number == null ? "" : "；文号 " + number)));
        if (event instanceof CaseEvent.Replied reply && reply.by() != Delivery.NONE) {
            events.publishEvent(new ReplyMade(id, by));
        }
        events.publishEvent(new CaseGrew(id, after));
        return files.get(id);
    }

    private @Nullable String number(CaseHead head, CaseEvent event, @Nullable String letter) {
        LetterKind kind = LetterKind.ofNotice(event).orElse(null);
        return kind == null ? null : letters.take(head, kind, event.on().getYear(), letter);
    }

    private void require(CaseFile file, CaseEvent event, Actor by) {
        requirePast(event.on());
        LocalDate arrived = file.arrival().on();
        if (event.on().isBefore(arrived)) {
            throw new Refusal("日期" + event.on() + "早于申请到达的日期" + arrived + "，请核对。");
        }
        LocalDate received = file.receivedOn();
        if (received != null && event.on().isBefore(received)) {
            throw new Refusal("日期" + event.on() + "早于收到申请之日" + received + "，请核对。");
        }
        WorkingDays days = calendar.workingDays();
        Optional<String> lawless = CaseRules.refusal(file, EventAction.of(event), event.on(), days);
        lawless.or(() -> EventRules.refusal(file, event, by, days)).ifPresent(why -> {
            throw new Refusal(why.endsWith("。") ? why : why + "。");
        });
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("日期" + on + "还没有到，请核对。");
        }
    }

    private String subject(CaseHead head) {
        return "申请 " + head.named(agencies);
    }
}
