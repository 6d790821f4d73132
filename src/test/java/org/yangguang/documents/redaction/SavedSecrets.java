package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.Hostile.LINE;
import static org.yangguang.documents.redaction.Hostile.seen;

import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** The secret is in how the file is saved, or in its form. */
final class SavedSecrets {

    private SavedSecrets() {}

    static List<Hostile> all() {
        return List.of(
                new Hostile("earlier revision", List.of(), false, SavedSecrets::revised),
                new Hostile("object streams", List.of(LINE), false, SavedSecrets::packed),
                new Hostile("owner's password", List.of(LINE), false, SavedSecrets::locked),
                seen("value of a form field", draft -> field(draft, true)),
                Hostile.unseen("value of a form field without a look", draft -> field(draft, false)),
                Hostile.unseen("XFA form", SavedSecrets::xfa));
    }

    /** What the first revision says on the page and about it, the second takes back. */
    private static void revised(Draft draft, Path file) throws Exception {
        SeenSecrets.say(draft);
        draft.document.getDocumentInformation().setTitle(Secret.TEXT);
        Path first = file.resolveSibling("first.pdf");
        draft.save(first);
        try (PDDocument second = Loader.loadPDF(first.toFile());
                var out = new FileOutputStream(file.toFile())) {
            second.getDocumentInformation().setTitle("已更正");
            second.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            COSDictionary page = second.getPage(0).getCOSObject();
            page.removeItem(COSName.CONTENTS);
            page.setNeedToBeUpdated(true);
            second.saveIncremental(out);
        }
    }

    private static void packed(Draft draft, Path file) throws Exception {
        SeenSecrets.say(draft);
        draft.document.getDocumentInformation().setTitle(Secret.TEXT);
        draft.document.save(file.toFile(), CompressParameters.DEFAULT_COMPRESSION);
    }

    private static void locked(Draft draft, Path file) throws Exception {
        SeenSecrets.say(draft);
        draft.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        draft.save(file);
    }

    private static void field(Draft draft, boolean looks) throws Exception {
        PDAcroForm form = new PDAcroForm(draft.document);
        draft.document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.getCOSObject().setString(COSName.V, Secret.TEXT);
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(400, 300));
        widget.setPage(draft.page);
        if (looks) {
            PDAppearanceDictionary look = new PDAppearanceDictionary();
            look.setNormalAppearance(draft.form());
            widget.setAppearance(look);
        } else {
            widget.setHidden(true);
        }
        draft.page.getAnnotations().add(widget);
    }

    private static void xfa(Draft draft) throws Exception {
        PDAcroForm form = new PDAcroForm(draft.document);
        form.getCOSObject().setItem(COSName.XFA, draft.raw("<xdp><value>" + Secret.TEXT + "</value></xdp>"));
        draft.document.getDocumentCatalog().setAcroForm(form);
    }
}
