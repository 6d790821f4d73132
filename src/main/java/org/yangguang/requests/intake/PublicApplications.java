package org.yangguang.requests.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileId;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.ApplicationRules;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Takes applications from the portal. What is sent twice is taken once. */
@Service
@Transactional
public class PublicApplications {

    /** Who stands for the applicant in traces. */
    public static final Actor APPLICANT = new Actor("", "申请人");

    private final Drafts drafts;
    private final CaseDesk desk;
    private final Applications applications;
    private final CasePapers papers;
    private final AgencyDirectory agencies;
    private final SendLimits limits;
    private final Clock clock;

    PublicApplications(
            Drafts drafts,
            CaseDesk desk,
            Applications applications,
            CasePapers papers,
            AgencyDirectory agencies,
            SendLimits limits,
            Clock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.applications = applications;
        this.papers = papers;
        this.agencies = agencies;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Sends a draft, each of its matters as a request of its own.
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
        if (!draft.complete() || !ApplicationRules.problems(draft.application()).isEmpty()) {
            throw new Refusal("申请还没有填完，请回到前面的步骤补充。");
        }
        limits.require(draft, answer, address);
        Receipt receipt = register(draft, Objects.requireNonNull(draft.what()));
        drafts.sent(token, receipt);
        return receipt;
    }

    private Receipt register(Draft draft, Draft.What what) {
        Application application = draft.application();
        Agency agency = agencies.answering(new AgencyId(what.agency()));
        String code = QueryCode.make();
        List<Receipt.Part> parts = new ArrayList<>();
        for (String matter : what.matters()) {
            OpenedCase opened = desk.register(
                    agency.agencyId(),
                    new Intake(application, Submission.ONLINE, false, LocalDate.now(clock), matter),
                    APPLICANT);
            applications.give(opened.head().id(), code);
            boolean first = parts.isEmpty();
            draft.files().forEach(sent -> papers.receive(opened, new FileId(sent.file()), !first, APPLICANT));
            parts.add(new Receipt.Part(opened.head().registration(), matter));
        }
        return new Receipt(agency.name(), QueryCode.grouped(code), clock.instant(), parts);
    }
}
