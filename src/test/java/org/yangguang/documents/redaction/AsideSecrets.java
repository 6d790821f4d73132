package org.yangguang.documents.redaction;

import static org.yangguang.documents.redaction.Hostile.unseen;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The secret lies beside the pages. */
final class AsideSecrets {

    private AsideSecrets() {}

    static List<Hostile> all() {
        return Stream.concat(
                        Notes.all().stream(),
                        Stream.of(
                                unseen("metadata", AsideSecrets::metadata),
                                unseen("properties", AsideSecrets::properties),
                                unseen("embedded file", AsideSecrets::embedded),
                                unseen("outline", AsideSecrets::outline),
                                unseen("script", AsideSecrets::script),
                                unseen("named destination", AsideSecrets::destination),
                                unseen("thumbnail", AsideSecrets::thumbnail),
                                unseen("notes of a program", AsideSecrets::pieceInfo),
                                unseen("alternative text", AsideSecrets::alternative)))
                .toList();
    }

    private static void metadata(Draft draft) throws Exception {
        PDMetadata metadata = new PDMetadata(draft.document);
        metadata.importXMPMetadata("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">%s</x:xmpmeta>"
                .formatted(Secret.TEXT)
                .getBytes("UTF-8"));
        draft.document.getDocumentCatalog().setMetadata(metadata);
    }

    private static void properties(Draft draft) {
        draft.document.getDocumentInformation().setAuthor(Secret.TEXT);
        draft.document.getDocumentInformation().setCustomMetadataValue("note", Secret.LATIN);
    }

    static PDComplexFileSpecification attachment(Draft draft) throws Exception {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(Secret.LATIN + ".txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(draft.document, new java.io.ByteArrayInputStream(Secret.TEXT.getBytes("UTF-8"))));
        return file;
    }

    private static void embedded(Draft draft) throws Exception {
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("a", attachment(draft)));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(draft.document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        draft.document.getDocumentCatalog().setNames(names);
    }

    private static void outline(Draft draft) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(Secret.TEXT);
        item.setDestination(draft.page);
        outline.addLast(item);
        draft.document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void script(Draft draft) {
        draft.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + Secret.TEXT + "')"));
    }

    private static void destination(Draft draft) throws Exception {
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(draft.page);
        PDDestinationNameTreeNode places = new PDDestinationNameTreeNode();
        places.setNames(Map.of(Secret.LATIN, place));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(draft.document.getDocumentCatalog());
        names.setDests(places);
        draft.document.getDocumentCatalog().setNames(names);
    }

    private static void thumbnail(Draft draft) throws Exception {
        COSStream small = draft.raw(Secret.TEXT);
        small.setInt(COSName.WIDTH, Secret.TEXT.getBytes("UTF-8").length);
        small.setInt(COSName.HEIGHT, 1);
        small.setInt(COSName.BITS_PER_COMPONENT, 8);
        small.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        draft.page.getCOSObject().setItem(COSName.getPDFName("Thumb"), small);
    }

    private static void pieceInfo(Draft draft) {
        COSDictionary notes = new COSDictionary();
        notes.setString(COSName.getPDFName("Private"), Secret.TEXT);
        draft.page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), notes);
    }

    private static void alternative(Draft draft) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription(Secret.TEXT);
        root.appendKid(figure);
        draft.document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
