package org.yangguang.requests.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Envelope;
import org.yangguang.documents.EnvelopeSize;
import org.yangguang.documents.Properties;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Application.WantedWay;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Envelopes for letters that go by post, one a page. */
@Service
public class Envelopes {

    private static final String TITLE = "信封";

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final Rendering rendering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Envelopes(
            Applications applications,
            AgencyDirectory agencies,
            Rendering rendering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.agencies = agencies;
        this.rendering = rendering;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Why no envelope is printed; empty where the letter goes by post to a known address: as the reply went out, or before that as
     * the applicant wants it.
     *
     * @param application null where it is not on record
     */
    public static Optional<String> refusal(@Nullable CaseFile file, @Nullable Application application) {
        if (application == null) {
            return Optional.of("申请人地址不在案");
        }
        Optional<Delivery> sent =
                file == null ? Optional.empty() : file.last(Replied.class).map(Replied::by);
        boolean post = sent.map(by -> by == Delivery.POST).orElse(application.way() == WantedWay.POST);
        if (!post) {
            return Optional.of(
                    sent.map(Delivery::label).orElse(application.way().label()));
        }
        String address = application.address();
        return address == null || address.isBlank() ? Optional.of("没有登记地址") : Optional.empty();
    }

    /**
     * The envelopes as a PDF. That they were printed is an entry of the trail.
     *
     * @throws Refusal if none was chosen, or for one of them no letter goes by post
     */
    @Transactional
    public byte[] pdf(List<OpenedCase> chosen, EnvelopeSize size, Actor by) {
        if (chosen.isEmpty()) {
            throw new Refusal("请至少选择一件申请。");
        }
        List<Envelope> envelopes = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        for (OpenedCase one : chosen) {
            Agency agency = agencies.get(one.head().agency());
            Application application = applications.of(one.head().id()).orElse(null);
            refusal(one.file(), application).ifPresent(why -> {
                throw new Refusal("申请 " + one.head().registration() + " 不能打印信封：" + why + "。");
            });
            envelopes.add(envelope(Objects.requireNonNull(application), agency));
            requests.add(agency.name() + " " + one.head().registration());
        }
        events.publishEvent(new EnvelopesPrinted(by, requests));
        Properties properties =
                new Properties(agencies.get(chosen.getFirst().head().agency()).name(), TITLE, clock.instant());
        return rendering.envelopes(envelopes, size, properties);
    }

    private static Envelope envelope(Application application, Agency agency) {
        boolean person = application.type() == ApplicantType.NATURAL_PERSON;
        String contact = application.contact();
        String name = person || contact == null || contact.isBlank()
                ? application.name()
                : application.name() + "　" + contact;
        return new Envelope(
                Objects.requireNonNullElse(application.postcode(), ""),
                Objects.requireNonNull(application.address()),
                name + "　" + (person ? "收" : "启"),
                Objects.requireNonNullElse(agency.card().address(), ""),
                agency.name(),
                Objects.requireNonNullElse(agency.card().postcode(), ""));
    }
}
