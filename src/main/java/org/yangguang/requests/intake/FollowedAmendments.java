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
import org.yangguang.requests.amendments.Amendment;
import org.yangguang.requests.amendments.AmendmentApplicants;
import org.yangguang.requests.amendments.AmendmentDesk;
import org.yangguang.requests.amendments.AmendmentEvent;
import org.yangguang.requests.amendments.Amendments;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Lets people follow their own amendment: by its number, its code, and the end of their identity or telephone number. */
@Service
@Transactional
public class FollowedAmendments {

    private static final Actor APPLICANT = PublicApplications.APPLICANT;
    private static final int LONGEST = 2000;

    private final AmendmentDesk desk;
    private final Amendments amendments;
    private final AmendmentApplicants applicants;
    private final UploadLimits uploads;
    private final Clock clock;

    FollowedAmendments(
            AmendmentDesk desk,
            Amendments amendments,
            AmendmentApplicants applicants,
            UploadLimits uploads,
            Clock clock) {
        this.desk = desk;
        this.amendments = amendments;
        this.applicants = applicants;
        this.uploads = uploads;
        this.clock = clock;
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
