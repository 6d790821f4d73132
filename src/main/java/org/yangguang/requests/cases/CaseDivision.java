package org.yangguang.requests.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Divides a registered application that holds several matters into a case each (一事一申请). The first keeps its number; each other
 * gets one of its own and all that happened so far, so that days of arrival and receipt, clocks and handler are the same.
 */
@Service
@Transactional
public class CaseDivision {

    /** Parts of one application at most; beyond them somebody divides more finely than is reasonable. */
    private static final int MOST = 20;

    private final CaseFiles files;
    private final CaseDesk desk;
    private final CaseTable table;
    private final NumberSeries numbers;
    private final Applications applications;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDivision(
            CaseFiles files,
            CaseDesk desk,
            CaseTable table,
            NumberSeries numbers,
            Applications applications,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.desk = desk;
        this.table = table;
        this.numbers = numbers;
        this.applications = applications;
        this.agencies = agencies;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Divides a case.
     *
     * @param version of the case that the person saw
     * @param matters what each part seeks; the first is left to the case itself
     * @return all parts, the case itself first
     * @throws OvertakenCase if more has happened since
     * @throws Refusal if there is nothing to divide, or it may not be divided any more
     */
    public List<OpenedCase> divide(long id, int version, LocalDate on, List<String> matters, Actor by) {
        OpenedCase before = files.lock(id);
        if (matters.size() < 2 || matters.size() > MOST) {
            throw new Refusal("请至少写两件、最多 %d 件，每行一件。".formatted(MOST));
        }
        Application application = applications.of(id).orElseThrow(() -> new Refusal("这件申请没有申请表在案（例如由台账导入），不能拆分。"));
        int year = before.file().arrival().on().getYear();
        List<String> registrations = new ArrayList<>(List.of(before.head().registration()));
        matters.stream()
                .skip(1)
                .forEach(matter ->
                        registrations.add(numbers.nextRegistration(before.head().agency(), year)));
        List<OpenedCase> parts = new ArrayList<>();
        parts.add(desk.add(id, version, new CaseEvent.Divided(on, matters.getFirst(), registrations), by));
        for (int i = 1; i < matters.size(); i++) {
            CaseEvent event = new CaseEvent.Divided(on, matters.get(i), registrations);
            CaseFile file = before.file().with(new CaseEntry(event, by, clock.instant()));
            parts.add(register(before, registrations.get(i), application, file, by));
        }
        return List.copyOf(parts);
    }

    private OpenedCase register(
            OpenedCase from, String registration, Application application, CaseFile file, Actor by) {
        CaseHead head = table.create(from.head().agency(), registration, application, file);
        applications.share(from.head().id(), head.id());
        OpenedCase part = files.get(head.id());
        events.publishEvent(new CaseMoved(
                by,
                "拆分登记",
                "申请 " + head.named(agencies),
                "",
                file.state().label(),
                "由申请 " + from.head().registration() + " 拆分"));
        events.publishEvent(new CaseDivided(from, part, by));
        return part;
    }
}
