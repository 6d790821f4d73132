package org.yangguang.requests.archive;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantRead;
import org.yangguang.requests.MaskedName;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseClocks;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;

/** The sheet of a case for paper files (申请处理单). */
@Service
public class CaseSheet {

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Rendering rendering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseSheet(
            Applications applications,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Rendering rendering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.agencies = agencies;
        this.calendar = calendar;
        this.rendering = rendering;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The sheet as a PDF.
     *
     * @param clear whether the applicant's name is in the clear, which is an entry of the trail; else it is masked
     */
    @Transactional
    public byte[] pdf(OpenedCase opened, boolean clear, Actor by) {
        String agency = agencies.get(opened.head().agency()).name();
        Optional<Application> application = applications.of(opened.head().id());
        if (clear && application.isPresent()) {
            events.publishEvent(new ApplicantRead(by, opened.head().named(agencies), "打印申请处理单"));
        }
        WorkingDays days = calendar.workingDays();
        Document document = new SheetDocument(opened, agency, clock.getZone())
                .of(name(application, clear), CaseClocks.of(opened.file(), days), clock.instant());
        return rendering.render(document, Format.PDF).content();
    }

    private static @Nullable String name(Optional<Application> application, boolean clear) {
        return application
                .map(one -> clear ? one.name() : MaskedName.of(one.type(), one.name()))
                .orElse(null);
    }
}
