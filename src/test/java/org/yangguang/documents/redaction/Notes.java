package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.Hostile.seen;
import static org.yangguang.documents.redaction.Hostile.unseen;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;

/** The secret is in an annotation. */
final class Notes {

    private Notes() {}

    static List<Hostile> all() {
        return List.of(
                seen("free text", draft -> shown(draft, new PDAnnotationFreeText())),
                seen("stamp", draft -> shown(draft, new PDAnnotationRubberStamp())),
                unseen("note", draft -> add(draft, new PDAnnotationText())),
                unseen("hidden note", draft -> hidden(draft, new PDAnnotationText())),
                unseen("popup", draft -> add(draft, new PDAnnotationPopup())),
                unseen("attached file", Notes::attached),
                unseen("link", Notes::link));
    }

    private static void add(Draft draft, PDAnnotation note) throws Exception {
        note.setContents(Secret.TEXT);
        if (note.getRectangle() == null) {
            note.setRectangle(new PDRectangle(Draft.X, Draft.Y, 20, 20));
        }
        draft.page.getAnnotations().add(note);
    }

    private static void shown(Draft draft, PDAnnotation note) throws Exception {
        PDAppearanceDictionary look = new PDAppearanceDictionary();
        look.setNormalAppearance(draft.form());
        note.setAppearance(look);
        note.setRectangle(new PDRectangle(400, 300));
        add(draft, note);
    }

    private static void hidden(Draft draft, PDAnnotation note) throws Exception {
        note.setHidden(true);
        note.getCOSObject().setString(COSName.T, Secret.TEXT);
        add(draft, note);
    }

    private static void attached(Draft draft) throws Exception {
        PDAnnotationFileAttachment note = new PDAnnotationFileAttachment();
        note.setFile(AsideSecrets.attachment(draft));
        add(draft, note);
    }

    private static void link(Draft draft) throws Exception {
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.org/" + Secret.LATIN);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        add(draft, link);
    }
}
