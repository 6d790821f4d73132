package org.yangguang.requests.letters;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Document;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.requests.cases.CaseDivided;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseGrew;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.templates.LetterTemplates;
import org.yangguang.requests.templates.TemplateVersion;

/**
 * Letters on the way to a reply. Each is made of the event that it tells of when that happens, and kept; those of cases from before
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

    /** Whether a letter goes out of such an event. */
    public static boolean possible(CaseEvent event) {
        return event instanceof CaseEvent.Consulted || forApplicant(event);
    }

    /** Whether that letter goes to the applicant. */
    public static boolean forApplicant(CaseEvent event) {
        return event instanceof CaseEvent.Arrived
                || event instanceof CaseEvent.Divided
                || event instanceof CaseEvent.CorrectionAsked
                || event instanceof CaseEvent.ReasonsAsked
                || event instanceof CaseEvent.ReplyDelayed
                || event instanceof CaseEvent.ExtensionNotified
                || event instanceof CaseEvent.FeeNotified;
    }

    /**
     * The letter of an event as a PDF; empty where none goes out of it, or who applied is not known any more.
     *
     * @param number of the event, from 1
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> pdf(OpenedCase opened, int number) {
        return document(opened, number)
                .map(document -> rendering.render(document, Format.PDF).content());
    }

    /** The same as a document, whose subject is the title of the letter. */
    @Transactional(readOnly = true)
    public Optional<Document> document(OpenedCase opened, int number) {
        if (number < 1 || number > opened.file().entries().size()) {
            return Optional.empty();
        }
        return kept.find(opened.head().id(), number)
                .filter(letter ->
                        possible(opened.file().entries().get(number - 1).event()))
                .or(() -> written.of(opened, number, TemplateVersion::builtIn))
                .map(LetterSheet::document);
    }

    /** Keeps the letter of what just happened, of the template in force; it is rendered when somebody asks for it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CaseGrew grew) {
        int number = grew.file().entries().size();
        if (possible(grew.file().entries().getLast().event())) {
            keep(files.get(grew.request()), number);
        }
    }

    /** The parts of an application have the letters before its division as they went out, and each that of the division. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void divide(CaseDivided divided) {
        int number = divided.part().file().entries().size();
        kept.share(divided.from().head().id(), divided.part().head().id(), number);
        keep(divided.part(), number);
    }

    private void keep(OpenedCase opened, int number) {
        written.of(opened, number, templates::inForce)
                .ifPresent(letter -> kept.keep(opened.head().id(), number, letter));
    }
}
