package org.yangguang.requests.notices;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseGrew;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.intake.Attempts;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Orders notices: in the transaction of what they tell of, for applicants who want them and can be reached by a way that the
 * installation is set up for.
 */
@Service
public class ApplicantNotices {

    /** More to one address would be somebody who applies in order to have others sent messages. */
    static final int MOST_A_DAY = 20;

    private final NoticeOutbox outbox;
    private final NoticeList list;
    private final List<NoticeSender> senders;
    private final Applications applications;
    private final Attempts attempts;
    private final CalendarInForce calendar;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    ApplicantNotices(
            NoticeOutbox outbox,
            NoticeList list,
            List<NoticeSender> senders,
            Applications applications,
            Attempts attempts,
            CalendarInForce calendar,
            AgencyDirectory agencies,
            ApplicationEventPublisher events) {
        this.outbox = outbox;
        this.list = list;
        this.senders = senders;
        this.applications = applications;
        this.attempts = attempts;
        this.calendar = calendar;
        this.agencies = agencies;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void order(CaseGrew grew) {
        List<NoticeSender> ready = senders.stream().filter(NoticeSender::ready).toList();
        if (ready.isEmpty() || NoticeText.of(grew.file(), calendar.workingDays()) == null) {
            return;
        }
        applications
                .of(grew.request())
                .filter(Application::notices)
                .ifPresent(application -> ready.stream()
                        .map(NoticeSender::way)
                        .filter(way -> reaches(way, application))
                        .forEach(way ->
                                outbox.add(grew.request(), grew.file().entries().size(), way)));
    }

    private boolean reaches(NoticeWay way, Application application) {
        return way.address(application)
                .filter(address -> attempts.allow("notice", address, MOST_A_DAY, Duration.ofDays(1)))
                .isPresent();
    }

    /** The notices of a request, the newest first. */
    public List<Notice> of(long request) {
        return list.of(request);
    }

    /** The requests of those agencies of which a notice was lately given up, the latest first. */
    public List<FailedNotice> failed(Collection<AgencyId> agencies) {
        return list.failed(agencies);
    }

    /** Takes down whether the applicant wants notices from now on: who agreed may take that back at any time. */
    @Transactional
    public void wish(OpenedCase opened, boolean wanted, Actor by) {
        applications.wish(opened.head().id(), wanted);
        if (!wanted) {
            outbox.drop(opened.head().id());
        }
        events.publishEvent(new NoticesWished(by, named(opened), wanted));
    }

    /**
     * Has a notice that was given up sent again.
     *
     * @throws Refusal if it was not given up, or not any more
     */
    @Transactional
    public void again(OpenedCase opened, long notice, Actor by) {
        if (!outbox.again(opened.head().id(), notice)) {
            throw new Refusal("这条通知不在“没有发出”之列，可能已经重新发送。");
        }
        events.publishEvent(new NoticeSentAgain(by, named(opened)));
    }

    private String named(OpenedCase opened) {
        return opened.head().named(agencies);
    }
}
