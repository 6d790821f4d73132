package org.yangguang.requests.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.requests.letters.DeliveryReceipts;
import org.yangguang.requests.letters.LetterOfCase;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.reassessment.Reassessments;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything of a case that was answered, in one archive: the application, letters on the way, replies as sent with the form for
 * their receipt, and an index with
 * hashes, deliveries and all that happened. The same case gives the same bytes.
 */
@Service
public class CaseArchive {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Applications applications;
    private final CaseNotices notices;
    private final SentLetters letters;
    private final DeliveryReceipts receipts;
    private final CasePapers papers;
    private final Reassessments reassessments;
    private final AgencyDirectory agencies;
    private final Rendering rendering;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseArchive(
            Applications applications,
            CaseNotices notices,
            SentLetters letters,
            DeliveryReceipts receipts,
            CasePapers papers,
            Reassessments reassessments,
            AgencyDirectory agencies,
            Rendering rendering,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.applications = applications;
        this.notices = notices;
        this.letters = letters;
        this.receipts = receipts;
        this.papers = papers;
        this.reassessments = reassessments;
        this.agencies = agencies;
        this.rendering = rendering;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether there is an archive of it: as soon as it is answered or withdrawn. */
    public static boolean possible(CaseFile file) {
        return file.state() == CaseState.REPLIED || file.state() == CaseState.ARCHIVED;
    }

    /**
     * The name of the archive's file.
     *
     * @throws NotFound if the applicant still waits
     */
    public String name(OpenedCase opened) {
        if (!possible(opened.file())) {
            throw new NotFound("这件申请还没有办结，办结以后才能下载案卷。");
        }
        return "案卷 " + opened.head().registration() + ".zip";
    }

    /** Writes the archive file by file; the stream stays open. That it was taken is an entry of the trail before its first byte. */
    public void write(OpenedCase opened, Actor by, OutputStream out) throws IOException {
        String agency = agencies.get(opened.head().agency()).name();
        String request = opened.head().named(agencies);
        transaction.executeWithoutResult(status -> events.publishEvent(
                new CaseArchiveTaken(by, request, opened.file().state().label())));
        Instant settled = opened.file().entries().getLast().at();
        ArchiveWriter archive = new ArchiveWriter(out, settled);
        Optional<Application> application = applications.of(opened.head().id());
        if (application.isPresent()) {
            add(application.get(), opened, agency, archive);
        }
        addLetters(opened, archive);
        addPapers(opened, archive);
        CaseIndex index = index(opened, agency, application, archive);
        archive.add("index.json", "目录（供程序读取）", JSON.writeValueAsString(index).getBytes(StandardCharsets.UTF_8));
        Document page = IndexDocument.of(index(opened, agency, application, archive), settled);
        archive.add("案卷目录.html", "案卷目录", rendering.render(page, Format.HTML).content());
        archive.finish();
    }

    private CaseIndex index(
            OpenedCase opened, String agency, Optional<Application> application, ArchiveWriter archive) {
        return CaseIndex.of(
                opened,
                agency,
                application.map(Application::name).orElse(null),
                reassessments.of(opened.head().id()),
                archive.files(),
                clock.getZone());
    }

    private void add(Application application, OpenedCase opened, String agency, ArchiveWriter archive)
            throws IOException {
        CaseFile file = opened.file();
        Document document = ApplicationDocument.of(
                application,
                file.arrival(),
                opened.head().registration(),
                agency,
                file.entries().getFirst().at());
        archive.add("申请表.pdf", "申请表", pdf(document));
    }

    /** Letters on the way and replies as sent, in the order of their events, whose numbers their names begin with. */
    private void addLetters(OpenedCase opened, ArchiveWriter archive) throws IOException {
        long id = opened.head().id();
        for (LetterOfCase letter : notices.of(opened)) {
            Optional<Document> notice = notices.document(opened, letter.event(), letter.letter());
            if (notice.isPresent()) {
                String title = notice.get().properties().subject();
                archive.add("办理文书/" + name(letter) + " " + title + ".pdf", title, pdf(notice.get()));
            }
        }
        for (int number : letters.events(id, Format.PDF)) {
            archive.add("答复书/%03d 答复书.pdf".formatted(number), "答复书（原样）", letters.of(id, number, Format.PDF));
        }
        Optional<byte[]> receipt = receipts.pdf(opened);
        if (receipt.isPresent()) {
            archive.add("答复书/送达回证.pdf", "送达回证（空白）", receipt.get());
        }
    }

    private static String name(LetterOfCase letter) {
        return "%03d".formatted(letter.event()) + (letter.letter() == 1 ? "" : "-" + letter.letter());
    }

    /** Files of the case by what they are, whose numbers their names begin with. */
    private void addPapers(OpenedCase opened, ArchiveWriter archive) throws IOException {
        for (Paper paper : papers.of(opened.head().id())) {
            try (InputStream content = papers.openArchived(paper)) {
                String role = paper.role().label();
                archive.add("材料/%s/%03d %s".formatted(role, paper.id(), paper.name()), role, content);
            }
        }
    }

    private byte[] pdf(Document document) {
        return rendering.render(document, Format.PDF).content();
    }
}
