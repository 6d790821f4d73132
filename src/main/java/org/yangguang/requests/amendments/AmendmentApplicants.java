package org.yangguang.requests.amendments;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantNames;
import org.yangguang.requests.ApplicantRead;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Who asks for an amendment and for what, which is kept sealed: in the clear for people of the office only with a trace. */
@Service
@Transactional
public class AmendmentApplicants {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    AmendmentApplicants(
            JdbcClient jdbc, Seal applicantSeal, AgencyDirectory agencies, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seal = applicantSeal;
        this.agencies = agencies;
        this.events = events;
    }

    /** Empty once its time of keeping is over. */
    @Transactional(readOnly = true)
    public Optional<Asked> of(long amendment) {
        return jdbc.sql("select sealed from requests.amendment where id = :id and sealed is not null")
                .param("id", amendment)
                .query(byte[].class)
                .optional()
                .map(bytes -> AmendmentJson.asked(seal.open(bytes)));
    }

    /**
     * The same for somebody of the office who needs the name in the clear: that it was read is an entry of the trail.
     *
     * @throws Refusal if no reason is given, or nothing is kept any more
     */
    public Asked reveal(Amendment of, String reason, Actor by) {
        Asked asked = of(of.id()).orElseThrow(() -> new Refusal("申请人的资料已经按期删除。"));
        String kept = ApplicantNames.reason(
                reason, asked.application().type(), asked.application().name());
        opened(of, kept, by);
        return asked;
    }

    /** Takes down that somebody of the office opened something that names the applicant. */
    public void opened(Amendment of, String what, Actor by) {
        events.publishEvent(new ApplicantRead(by, of.named(agencies), what));
    }

    /** Lets whoever has that code ask how things stand. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(long amendment, String code) {
        jdbc.sql("update requests.amendment set code_digest = :code where id = :id")
                .param("code", seal.digest(code))
                .param("id", amendment)
                .update();
    }

    /** The amendment with that number and code. */
    @Transactional(readOnly = true)
    public Optional<Long> find(@Nullable String registration, @Nullable String code) {
        return jdbc.sql("select id from requests.amendment where code_digest = :code and registration = :registration")
                .param("code", seal.digest(code))
                .param("registration", registration)
                .query(Long.class)
                .optional();
    }
}
