package org.yangguang.documents.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.yangguang.documents.Document;
import org.yangguang.documents.Properties;

/** The archive of an OFD: where its files lie and the two that hold it together. */
final class OfdPackage {

    /** A page and the place of its content in the archive. */
    record PageEntry(String id, String place) {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final LocalDateTime time;

    OfdPackage(Properties properties) {
        this.time = LocalDateTime.ofInstant(properties.created(), ZoneOffset.UTC);
    }

    void add(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** OFD.xml. The id of the document follows from its content. */
    static byte[] entry(Document document, byte[] pdf) throws XMLStreamException {
        Properties properties = document.properties();
        String id = UUID.nameUUIDFromBytes(pdf).toString().replace("-", "");
        String day = properties
                .created()
                .atOffset(ZoneOffset.ofHours(8))
                .toLocalDate()
                .toString();
        return new Xml("OFD", "Version", "1.1", "DocType", "OFD")
                .open("DocBody")
                .open("DocInfo")
                .element("DocID", id)
                .element("Title", document.titleInOneLine())
                .element("Author", properties.author())
                .element("Subject", properties.subject())
                .element("CreationDate", day)
                .element("Creator", "Yangguang")
                .close()
                .element("DocRoot", "Doc_0/Document.xml")
                .bytes();
    }

    static byte[] document(List<PageEntry> pages, Frame first, List<Bookmark> bookmarks, String lastId)
            throws XMLStreamException {
        Xml xml = new Xml("Document").open("CommonData").element("MaxUnitID", lastId);
        xml.open("PageArea")
                .element("PhysicalBox", "0 0 " + Frame.number(first.width()) + " " + Frame.number(first.height()))
                .close();
        xml.element("PublicRes", "PublicRes.xml")
                .element("DocumentRes", "DocumentRes.xml")
                .close();
        xml.open("Pages");
        for (PageEntry page : pages) {
            xml.empty("Page", "ID", page.id(), "BaseLoc", page.place());
        }
        xml.close();
        if (!bookmarks.isEmpty()) {
            xml.open("Outlines");
            for (Bookmark bookmark : bookmarks) {
                bookmark.write(pages.get(bookmark.page()).id(), xml);
            }
        }
        return xml.bytes();
    }
}
