package org.yangguang.requests;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Applicants' names, which are kept sealed: masked for whoever handles a request, in the clear only with a trace. */
@Service
public class ApplicantNames {

    /** What people are told where names cannot be read. */
    static final String OTHER_KEY = "申请人姓名是用另一个密钥加密的，现在读不出来。请系统管理员从备份中找回原来的密钥文件（数据目录 keys 下的 applicants）。";

    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    ApplicantNames(JdbcClient jdbc, Seal applicantSeal, AgencyDirectory agencies, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seal = applicantSeal;
        this.agencies = agencies;
        this.events = events;
    }

    private record Applicant(ApplicantType type, @Nullable String name) {}

    /**
     * The name with most of it hidden; null where none is on record.
     *
     * @throws Refusal if it was sealed under another key than the installation has now
     * @throws NotFound if there is no such request
     */
    @Transactional(readOnly = true)
    public @Nullable String masked(AgencyId agency, String registration) {
        Applicant applicant = find(agency, registration);
        return applicant.name() == null ? null : MaskedName.of(applicant.type(), applicant.name());
    }

    /**
     * The name in the clear. That it was read is an entry of the trail before anybody sees it.
     *
     * @param reason why it must be known
     * @throws Refusal if no reason is given, or no name is on record
     * @throws NotFound if there is no such request
     */
    @Transactional
    public String reveal(AgencyId agency, String registration, String reason, Actor by) {
        Applicant applicant = find(agency, registration);
        String name = applicant.name();
        if (name == null) {
            throw new Refusal("这件申请没有登记申请人姓名。");
        }
        String kept = reason(reason, applicant.type(), name);
        events.publishEvent(new ApplicantRead(by, agencies.get(agency).name() + " " + registration, kept));
        return name;
    }

    /**
     * Why somebody wants to know a name, as the trail keeps it.
     *
     * @throws Refusal if no reason is given, or it is too long
     */
    public static String reason(String reason, ApplicantType type, String name) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal(why.isEmpty() ? "请写明查看的事由。" : "事由最多 " + LONGEST_REASON + " 字。");
        }
        // Who names the applicant in the reason must not bring the name into the trail, which is kept for ever.
        return name.length() < 2 ? why : why.replace(name, MaskedName.of(type, name));
    }

    private Applicant find(AgencyId agency, String registration) {
        return jdbc.sql("""
                select applicant_type, applicant_sealed from requests.request
                where agency_id = :agency and registration = :registration""")
                .param("agency", agency.value())
                .param("registration", registration)
                .query((row, number) -> {
                    byte[] sealed = row.getBytes("applicant_sealed");
                    return new Applicant(
                            ApplicantType.valueOf(row.getString("applicant_type")),
                            sealed == null ? null : open(sealed));
                })
                .optional()
                .orElseThrow(() -> new NotFound("没有登记号为“" + registration + "”的申请。"));
    }

    private String open(byte[] sealed) {
        try {
            return seal.open(sealed);
        } catch (IllegalStateException otherKey) {
            throw new Refusal(OTHER_KEY, otherKey);
        }
    }
}
