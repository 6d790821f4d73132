package org.yangguang.requests.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
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
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.AmendmentPapers;
import org.yangguang.requests.amendments.Amendments;
import org.yangguang.requests.amendments.Asked;
import org.yangguang.requests.amendments.ClaimRules;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Takes claims that a record is wrong from the portal (Regulation art. 41), and lets those who made them follow them. What is sent
 * twice is taken once.
 */
@Service
@Transactional
public class PublicAmendments {

    private static final Actor APPLICANT = PublicApplications.APPLICANT;
    private static final int LONGEST = 2000;

    private final Drafts drafts;
    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final AmendmentApplicants applicants;
    private final AmendmentPapers papers;
    private final AgencyDirectory agencies;
    private final SendLimits limits;
    private final UploadLimits uploads;
    private final Clock clock;

    PublicAmendments(
            Drafts drafts,
            AmendmentDesk desk,
            Amendments amendments,
            AmendmentApplicants applicants,
            AmendmentPapers papers,
            AgencyDirectory agencies,
            SendLimits limits,
            UploadLimits uploads,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.amendments = amendments;
        this.applicants = applicants;
        this.papers = papers;
        this.agencies = agencies;
        this.limits = limits;
        this.uploads = uploads;
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

    /**
     * The identity of the amendment that all three belong to; empty if they belong to none. Whoever asks has counted the attempt.
     *
     * @param registration with or without the character before the year, which not everybody copies
     * @param ending last four characters of the applicant's identity or telephone number
     */
    @Transactional(readOnly = true)
    public Optional<Long> find(String registration, String code, String ending) {
        String number = registration.replaceAll("\\s", "");
        return applicants
                .find(number.startsWith("更") ? number : "更" + number, QueryCode.plain(code))
                .filter(id -> applicants
                        .of(id)
                        .filter(asked -> PublicCases.knows(asked.application(), ending.strip()))
                        .isPresent());
    }

    /** @throws org.yangguang.shared.NotFound if there is none */
    @Transactional(readOnly = true)
    public Amendment get(long id) {
        return amendments.get(id);
    }

    /**
     * Takes in further evidence, asked for or not.
     *
     * @param words what it is
     * @param address that it comes from
     * @throws Refusal if there is nothing, a file cannot be taken, or the case is closed
     */
    public void addEvidence(long id, String words, List<Resource> files, String address) {
        String said = words.strip();
        if (said.isEmpty() && files.isEmpty()) {
            throw new Refusal("请附上证据，或者写明证据是什么、在哪里可以查到。");
        }
        if (said.length() > LONGEST) {
            throw new Refusal("不超过 " + LONGEST + " 字。");
        }
        files.forEach(file -> uploads.require(Objects.requireNonNullElse(file.getFilename(), ""), size(file), address));
        AmendmentEvent.EvidenceSent sent =
                new AmendmentEvent.EvidenceSent(LocalDate.now(clock), said.isEmpty() ? "见附件" : said);
        desk.addEvidence(id, amendments.get(id).version(), sent, files, APPLICANT);
    }

    /** The applicant takes it back. */
    public void withdraw(long id) {
        desk.add(
                id,
                amendments.get(id).version(),
                new AmendmentEvent.Withdrawn(LocalDate.now(clock), "申请人在网上撤回"),
                null,
                APPLICANT);
    }

    private static long size(Resource file) {
        try {
            return file.contentLength();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
