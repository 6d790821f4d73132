package org.yangguang.requests.letters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.requests.cases.CaseDivided;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseGrew;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.NoticeTemplate;
import org.yangguang.requests.templates.TemplateKind;
import org.yangguang.requests.templates.TemplateVersion;

/**
 * Letters on the way to a reply, and those beside it. Each is made of the event that it tells of when that happens, and kept; those of cases from before
 * letters were kept are made of their events when they are asked for, by the built-in templates.
 */
@Service
public class CaseNotices {

    private final CaseFiles files;
    private final WrittenNotices written;
    private final LetterTemplates templates;
    private final KeptLetters kept;
    private final Rendering rendering;

    CaseNotices(
            CaseFiles files, WrittenNotices written, LetterTemplates templates, KeptLetters kept, Rendering rendering) {
        this.files = files;
        this.written = written;
        this.templates = templates;
        this.kept = kept;
        this.rendering = rendering;
    }

    /** The letters of a case in the order in which they went out, replies among them. */
    @Transactional(readOnly = true)
    public List<LetterOfCase> of(OpenedCase opened) {
        List<LetterOfCase> letters = kept.of(opened.head().id());
        Set<Integer> known = letters.stream().map(LetterOfCase::event).collect(Collectors.toSet());
        List<CaseEntry> entries = opened.file().entries();
        Stream<LetterOfCase> before = IntStream.rangeClosed(1, entries.size())
                .filter(number -> !known.contains(number))
                .boxed()
                .flatMap(number -> always(entries.get(number - 1).event()).stream()
                        .map(kind -> new LetterOfCase(number, 1, TemplateKind.of(kind), null)));
        return Stream.concat(letters.stream(), before)
                .sorted(Comparator.comparingInt(LetterOfCase::event).thenComparingInt(LetterOfCase::letter))
                .toList();
    }

    /**
     * A letter on the way as a PDF; empty where there is none, or who applied is not known any more.
     *
     * @param number of its event, from 1
     * @param letter which of the letters of that event, from 1
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(OpenedCase opened, int number, int letter) {
        return document(opened, number, letter)
                .map(document -> rendering.render(document, Format.PDF).content());
    }

    /** The same as a document, whose subject is the title of the letter. */
    @Transactional(readOnly = true)
    public Optional<Document> document(OpenedCase opened, int number, int letter) {
        return of(opened).stream()
                .filter(one -> one.notice() && one.event() == number && one.letter() == letter)
                .findFirst()
                .flatMap(one -> sheet(opened, one))
                .map(LetterSheet::document);
    }

    private Optional<LetterSheet> sheet(OpenedCase opened, LetterOfCase one) {
        return one.version() == null
                ? written.of(opened, one.event(), TemplateVersion::builtIn).stream()
                        .findFirst()
                : kept.find(opened.head().id(), one.event(), one.letter());
    }

    /** The letter that has gone out of such an event ever since, so that it can be made again; empty where there is none. */
    private static Optional<NoticeTemplate> always(CaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CaseEvent.Arrived ignored -> NoticeTemplate.RECEIPT;
                    case CaseEvent.Divided ignored -> NoticeTemplate.DIVISION;
                    case CaseEvent.CorrectionAsked ignored -> NoticeTemplate.CORRECTION;
                    case CaseEvent.ReasonsAsked ignored -> NoticeTemplate.REASONS;
                    case CaseEvent.ReplyDelayed ignored -> NoticeTemplate.DELAY;
                    case CaseEvent.ExtensionNotified ignored -> NoticeTemplate.EXTENSION;
                    case CaseEvent.FeeNotified ignored -> NoticeTemplate.FEE;
                    case CaseEvent.Consulted ignored -> NoticeTemplate.CONSULTATION;
                    default -> null;
                });
    }

    /** Keeps the letters of what just happened, of the templates in force; they are rendered when somebody asks for them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CaseGrew grew) {
        keep(files.get(grew.request()), grew.file().entries().size());
    }

    /** The parts of an application have the letters before its division as they went out, and each that of the division. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void divide(CaseDivided divided) {
        int number = divided.part().file().entries().size();
        kept.share(divided.from().head().id(), divided.part().head().id(), number);
        keep(divided.part(), number);
    }

    /** Beside a reply, which is the first letter of its event, the others come after it. */
    private void keep(OpenedCase opened, int number) {
        int letter = opened.file().entries().get(number - 1).event() instanceof CaseEvent.Replied ? 2 : 1;
        for (LetterSheet sheet : written.of(opened, number, templates::inForce)) {
            kept.keep(opened.head().id(), number, letter++, sheet);
        }
    }
}
