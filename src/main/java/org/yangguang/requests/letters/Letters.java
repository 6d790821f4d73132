package org.yangguang.requests.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendered;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.PaperRole;
import org.yangguang.requests.templates.LetterTemplates;

/** Makes reply letters from what was proposed and decided. */
@Service
public class Letters {

    private final Applications applications;
    private final AgencyDirectory agencies;
    private final RemedyRule remedies;
    private final LetterTemplates templates;
    private final CasePapers papers;
    private final Rendering rendering;
    private final Clock clock;

    Letters(
            Applications applications,
            AgencyDirectory agencies,
            RemedyRule remedies,
            LetterTemplates templates,
            CasePapers papers,
            Rendering rendering,
            Clock clock) {
        this.applications = applications;
        this.agencies = agencies;
        this.remedies = remedies;
        this.templates = templates;
        this.papers = papers;
        this.rendering = rendering;
        this.clock = clock;
    }

    /** The letter as the proposal makes it, of the day of the reply or of today; empty where there is nothing to write. */
    @Transactional(readOnly = true)
    public Optional<Rendered> render(OpenedCase opened, Format format) {
        return sheet(opened).map(letter -> rendering.render(letter.document(), format));
    }

    /** The same as what it says, of the template in force. */
    Optional<LetterSheet> sheet(OpenedCase opened) {
        return content(opened)
                .map(content -> ReplyValues.sheet(content, remedies, templates.inForce(ReplyValues.template(content))));
    }

    /** Whether there is a proposal to make a letter of, and an applicant to send it to. */
    public static boolean possible(CaseFile file) {
        return file.last(Proposed.class)
                .filter(proposed -> proposed.proposal().kind() != null)
                .isPresent();
    }

    private Optional<LetterContent> content(OpenedCase opened) {
        CaseFile file = opened.file();
        Optional<Application> application = applications.of(opened.head().id());
        if (!possible(file) || application.isEmpty()) {
            return Optional.empty();
        }
        Proposal proposal = file.last(Proposed.class).orElseThrow().proposal();
        Optional<Replied> reply = file.last(Replied.class);
        LocalDate received = file.last(CorrectionReceived.class)
                .map(CorrectionReceived::on)
                .orElseGet(() -> Objects.requireNonNull(file.receivedOn()));
        return Optional.of(new LetterContent(
                agencies.get(opened.head().agency()),
                reply.map(Replied::number).orElse(null),
                application.get().name(),
                application.get().type() == ApplicantType.NATURAL_PERSON,
                received,
                file.content(),
                proposal,
                reply.map(Replied::on).orElseGet(() -> LocalDate.now(clock)),
                enclosures(opened)));
    }

    /** Files that go out with this reply: those that did, and those that are to. */
    private List<String> enclosures(OpenedCase opened) {
        List<CaseEntry> entries = opened.file().entries();
        int reply = entries.size();
        while (reply > 0 && !(entries.get(reply - 1).event() instanceof Replied)) {
            reply--;
        }
        int number = reply;
        return papers.of(opened.head().id()).stream()
                .filter(paper -> paper.role() == PaperRole.RELEASED)
                .filter(paper -> paper.givenEvent() == null || paper.givenEvent() == number)
                .map(Paper::name)
                .toList();
    }
}
