package org.yangguang.documents.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.yangguang.documents.Document;
import org.yangguang.documents.fonts.Faces;

/** Turns the PDF of a document into OFD: the same pages, text that can be searched and copied, fonts embedded. */
public final class OfdFile {

    private final Faces faces;

    public OfdFile(Faces faces) {
        this.faces = faces;
    }

    /**
     * The file. The same document gives the same bytes.
     *
     * @param pdf as made from the document with the same faces
     */
    public byte[] of(Document document, byte[] pdf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            return write(document, pdf, pages);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private byte[] write(Document document, byte[] bytes, PDDocument pdf) throws IOException, XMLStreamException {
        OfdPackage file = new OfdPackage(document.properties());
        file.add("OFD.xml", OfdPackage.entry(document, bytes));
        Ids ids = new Ids();
        Resources resources = new Resources(ids);
        List<OfdPackage.PageEntry> entries = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            Frame frame = new Frame(page.getCropBox());
            String place = "Pages/Page_" + entries.size() + "/Content.xml";
            entries.add(new OfdPackage.PageEntry(ids.next(), place));
            file.add("Doc_0/" + place, PageContent.of(PageCollector.marks(page, frame), frame, ids, resources));
        }
        for (Map.Entry<String, Set<Integer>> font : resources.characters().entrySet()) {
            byte[] subset = Subsets.of(faces.named(font.getKey()), font.getValue());
            file.add("Doc_0/Res/" + font.getKey() + ".ttf", subset);
        }
        for (Map.Entry<String, byte[]> picture : resources.pictures().entrySet()) {
            file.add("Doc_0/Res/" + picture.getKey(), picture.getValue());
        }
        Frame first = new Frame(pdf.getPage(0).getCropBox());
        file.add("Doc_0/PublicRes.xml", resources.publicResources());
        file.add("Doc_0/DocumentRes.xml", resources.documentResources());
        file.add("Doc_0/Document.xml", OfdPackage.document(entries, first, Bookmark.of(pdf), ids.last()));
        return file.bytes();
    }
}
