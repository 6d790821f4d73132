package org.yangguang.requests.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileId;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Submission;
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.amendments.ClaimRules;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Takes claims that a record is wrong from the portal (Regulation art. 41). What is sent twice is taken once.
 */
@Service
@Transactional
public class PublicAmendments {

    private static final Actor APPLICANT = PublicApplications.APPLICANT;

    private final Drafts drafts;
    private final AmendmentDesk desk;
    private final AmendmentApplicants applicants;
    private final AmendmentPapers papers;
    private final AgencyDirectory agencies;
    private final SendLimits limits;
    private final Clock clock;

    PublicAmendments(
            Drafts drafts,
            AmendmentDesk desk,
            AmendmentApplicants applicants,
            AmendmentPapers papers,
            AgencyDirectory agencies,
            SendLimits limits,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.applicants = applicants;
        this.papers = papers;
        this.agencies = agencies;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Sends a draft.
     *
     * @param answer to the draft's puzzle; empty from a browser without scripts
     * @param address that it comes from
     * @return the receipt; the same one when it was sent before
     * @throws Refusal if it is not complete, or too much came from that address; the draft is kept either way
     */
    public Receipt send(String token, String answer, String address) {
        Drafts.Kept kept = drafts.lock(token).orElseThrow(() -> new Refusal("填写的内容已超过 24 小时，请重新填写。"));
        if (kept.receipt() != null) {
            return kept.receipt();
        }
        Draft draft = kept.draft();
        Draft.Amends amends = draft.amends();
        if (amends == null || !complete(draft, amends)) {
            throw new Refusal("申请还没有填完，请回到前一页补充。");
        }
        limits.require(draft, answer, address);
        Agency agency = agencies.answering(new AgencyId(amends.agency()));
        Amendment made = desk.register(
                agency.agencyId(),
                new Asked(draft.application(), amends.claim()),
                Submission.ONLINE,
                LocalDate.now(clock),
                List.of(),
                APPLICANT);
        String code = QueryCode.make();
        applicants.give(made.id(), code);
        draft.files().forEach(sent -> papers.receive(made.id(), new FileId(sent.file()), APPLICANT));
        Receipt receipt = new Receipt(
                agency.name(),
                QueryCode.grouped(code),
                clock.instant(),
                List.of(new Receipt.Part(made.registration(), made.record())));
        drafts.sent(token, receipt);
        return receipt;
    }

    private static boolean complete(Draft draft, Draft.Amends amends) {
        return draft.who() != null
                && draft.how() != null
                && ApplicationRules.problems(draft.application()).isEmpty()
                && ClaimRules.problems(amends.claim(), !draft.files().isEmpty()).isEmpty();
    }
}
