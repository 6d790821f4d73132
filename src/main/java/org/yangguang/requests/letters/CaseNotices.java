package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyTime;

/** Letters on the way to a reply: each is made of the event that it tells of, which never changes. */
@Service
public class CaseNotices {

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Rendering rendering;

    CaseNotices(Applications applications, AgencyDirectory agencies, CalendarInForce calendar, Rendering rendering) {
        this.applications = applications;
        this.agencies = agencies;
        this.calendar = calendar;
        this.rendering = rendering;
    }

    /** Whether a letter goes out of such an event. */
    public static boolean possible(CaseEvent event) {
        return event instanceof CaseEvent.Consulted || forApplicant(event);
    }

    /** Whether that letter goes to the applicant. */
    public static boolean forApplicant(CaseEvent event) {
        return event instanceof CaseEvent.Arrived
                || event instanceof CaseEvent.Divided
                || event instanceof CaseEvent.CorrectionAsked
                || event instanceof CaseEvent.ReasonsAsked
                || event instanceof CaseEvent.ReplyDelayed
                || event instanceof CaseEvent.ExtensionNotified
                || event instanceof CaseEvent.FeeNotified;
    }

    /**
     * The letter of an event as a PDF; empty where none goes out of it, or who applied is not known any more.
     *
     * @param number of the event, from 1
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(OpenedCase opened, int number) {
        return document(opened, number)
                .map(document -> rendering.render(document, Format.PDF).content());
    }

    /** The same as a document, whose subject is the title of the letter. */
    @Transactional(readOnly = true)
    public Optional<Document> document(OpenedCase opened, int number) {
        List<CaseEntry> entries = opened.file().entries();
        if (number < 1 || number > entries.size()) {
            return Optional.empty();
        }
        CaseFile then = new CaseFile(entries.subList(0, number));
        CaseEntry entry = entries.get(number - 1);
        return applications
                .of(opened.head().id())
                .map(application -> content(opened, then, application))
                .flatMap(content -> Optional.ofNullable(NoticeWords.of(entry.event(), content))
                        .map(words ->
                                NoticeDocument.of(content, words, entry.event().on(), entry.letter())));
    }

    private NoticeContent content(OpenedCase opened, CaseFile then, Application application) {
        Optional<ExtensionAsked> extension = then.last(ExtensionAsked.class);
        return new NoticeContent(
                agencies.get(opened.head().agency()),
                application.name(),
                application.type() == ApplicantType.NATURAL_PERSON,
                opened.registrationAt(then.entries().size()),
                then.content(),
                then.receivedOn(),
                due(then),
                extension.map(ExtensionAsked::why).orElse(""),
                extension.map(ExtensionAsked::days).orElse(0));
    }

    private @Nullable LocalDate due(CaseFile then) {
        return then.receivedOn() != null && ReplyTime.due(then, calendar.workingDays()) instanceof Due.On on
                ? on.day()
                : null;
    }
}
