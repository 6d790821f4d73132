package org.yangguang.requests.letters;

import java.time.LocalDate;
import java.util.List;
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
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyTime;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/** Writes letters on the way to a reply out of the case as it was when their event had happened. */
@Component
class WrittenNotices {

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final RemedyRule remedies;

    WrittenNotices(Applications applications, AgencyDirectory agencies, CalendarInForce calendar, RemedyRule remedies) {
        this.remedies = remedies;
        this.applications = applications;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    /**
     * The letters on the way that go out of an event, in their order; none where who applied is not known any more.
     *
     * @param number of the event, from 1
     * @param template which version of a kind it is made of
     */
    List<LetterSheet> of(OpenedCase opened, int number, Function<TemplateKind, TemplateVersion> template) {
        CaseFile then = new CaseFile(opened.file().entries().subList(0, number));
        return applications
                .of(opened.head().id())
                .map(application -> content(opened, then, application))
                .map(content -> values(then, content).stream()
                        .map(values -> LetterSheet.of(
                                content,
                                values,
                                number(then.entries().getLast(), values),
                                template.apply(TemplateKind.of(values.template()))))
                        .toList())
                .orElse(List.of());
    }

    private List<NoticeValues> values(CaseFile then, NoticeContent content) {
        CaseEvent event = then.entries().getLast().event();
        return event instanceof Replied ? ReleaseValues.of(then, content, remedies) : NoticeValues.of(event, content);
    }

    /** The number is that of the letter which the event tells of; what goes out beside it has none. */
    private static @Nullable String number(CaseEntry entry, NoticeValues values) {
        return values.template().beside() ? null : entry.letter();
    }

    private NoticeContent content(OpenedCase opened, CaseFile then, Application application) {
        Optional<ExtensionAsked> extension = then.last(ExtensionAsked.class);
        return new NoticeContent(
                agencies.get(opened.head().agency()),
                application.name(),
                application.type() == ApplicantType.NATURAL_PERSON,
                opened.registrationAt(then.entries().size()),
                then.content(),
                then.entries().getLast().event().on(),
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
