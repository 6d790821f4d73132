package org.yangguang.documents.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * An entry of the outline.
 *
 * @param page where it leads, from 0
 */
record Bookmark(String title, int page) {

    static List<Bookmark> of(PDDocument pdf) throws IOException {
        List<Bookmark> bookmarks = new ArrayList<>();
        PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return bookmarks;
        }
        for (PDOutlineItem item : outline.children()) {
            PDPage page = item.findDestinationPage(pdf);
            if (page != null) {
                bookmarks.add(new Bookmark(item.getTitle(), pdf.getPages().indexOf(page)));
            }
        }
        return bookmarks;
    }

    void write(String pageId, Xml xml) throws XMLStreamException {
        xml.open("OutlineElem", "Title", title)
                .open("Actions")
                .open("Action", "Event", "CLICK")
                .open("Goto")
                .empty("Dest", "Type", "Fit", "PageID", pageId)
                .close()
                .close()
                .close()
                .close();
    }
}
