package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.Due;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyTime;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/** Writes letters on the way to a reply out of the case as it was when their event had happened. */
@Component
class WrittenNotices {

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;

    WrittenNotices(Applications applications, AgencyDirectory agencies, CalendarInForce calendar) {
        this.applications = applications;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    /**
     * The letter of an event; empty where none goes out of it, or who applied is not known any more.
     *
     * @param number of the event, from 1
     * @param template which version of a kind it is made of
     */
    Optional<LetterSheet> of(OpenedCase opened, int number, Function<TemplateKind, TemplateVersion> template) {
        CaseFile then = new CaseFile(opened.file().entries().subList(0, number));
        CaseEntry entry = then.entries().getLast();
        return applications
                .of(opened.head().id())
                .map(application -> content(opened, then, application))
                .flatMap(content -> Optional.ofNullable(NoticeValues.of(entry.event(), content))
                        .map(values -> LetterSheet.of(
                                content,
                                values,
                                entry.event().on(),
                                entry.letter(),
                                template.apply(TemplateKind.of(values.template())))));
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
