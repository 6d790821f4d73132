package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Which parts are XML: their names need not say so, the table of content types does. */
final class XmlParts implements Scan {

    private final Set<String> paths = new HashSet<>();
    private final Set<String> extensions = new HashSet<>(Set.of("xml", "rels"));

    static XmlParts of(OfficeArchive archive) throws IOException {
        XmlParts parts = new XmlParts();
        archive.read("[Content_Types].xml", parts);
        return parts;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        if (attribute(xml, "ContentType").endsWith("xml")) {
            paths.add(attribute(xml, "PartName").replaceFirst("^/", "").toLowerCase(Locale.ROOT));
            extensions.add(attribute(xml, "Extension").toLowerCase(Locale.ROOT));
        }
    }

    boolean contains(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return paths.contains(lower) || extensions.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }
}
