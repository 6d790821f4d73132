package org.yangguang.requests.amendments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.decisions.RemedyRule;
import org.yangguang.requests.letters.LetterForm;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.requests.templates.WrittenLetter;
import org.yangguang.shared.NotFound;

/** Letters about amendments in the letter form (GB/T 9704—2012, 10.1), kept as they went out. */
@Service
@Transactional
public class AmendmentLetters {

    private final AmendmentApplicants applicants;
    private final AgencyDirectory agencies;
    private final RemedyRule remedies;
    private final Rendering rendering;
    private final FileStore store;
    private final AmendmentLetterTable table;

    AmendmentLetters(
            AmendmentApplicants applicants,
            AgencyDirectory agencies,
            RemedyRule remedies,
            Rendering rendering,
            FileStore store,
            AmendmentLetterTable table) {
        this.applicants = applicants;
        this.agencies = agencies;
        this.remedies = remedies;
        this.rendering = rendering;
        this.store = store;
        this.table = table;
    }

    /** Makes the letter of the last entry, where one goes out of it, and keeps it. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Amendment of) {
        int number = of.version();
        AmendmentEntry entry = of.file().entries().getLast();
        document(of).ifPresent(document -> {
            for (Format format : SentLetters.FORMATS) {
                byte[] content = rendering.render(document, format).content();
                StoredFile file = store.put(
                        new ByteArrayInputStream(content), document.title() + "." + format.extension(), entry.by());
                table.add(of.id(), number, format, file.id());
            }
        });
    }

    private Optional<Document> document(Amendment of) {
        AmendmentFile file = of.file();
        AmendmentEntry entry = file.entries().getLast();
        Agency agency = agencies.get(entry.agency());
        return applicants
                .of(of.id())
                .flatMap(asked -> AmendmentLetter.of(
                                file,
                                file.entries().size() - 1,
                                new LetterAbout(
                                        agency,
                                        of.registration(),
                                        file.reachedOn(file.entries().size() - 1),
                                        asked),
                                remedies)
                        .map(letter -> LetterForm.of(
                                agency.name(),
                                entry.letter(),
                                new WrittenLetter(
                                        letter.title(), asked.application().name() + "：", letter.paragraphs()),
                                List.of(),
                                entry.event().on())));
    }

    /** Whether a letter went out of the entry at that place, from 0. */
    public static boolean possible(AmendmentFile file, int at) {
        return AmendmentLetter.possible(file, at);
    }

    /** Numbers of the events by which letters went out, from 1, in their order. */
    @Transactional(readOnly = true)
    public List<Integer> events(long amendment) {
        return table.events(amendment);
    }

    /**
     * The letter that went out by that event.
     *
     * @throws NotFound if none did
     */
    @Transactional(readOnly = true)
    public byte[] of(long amendment, int event, Format format) {
        return table.find(amendment, event, format).map(this::read).orElseThrow(() -> new NotFound("没有这份文书。"));
    }

    private byte[] read(FileId id) {
        try (InputStream content = store.open(id)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
