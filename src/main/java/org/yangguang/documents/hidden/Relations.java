package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;

/** Links to other files; those to pages of the web that people click are seen and none. */
final class Relations implements Scan {

    private final String part;
    private final Findings findings;

    Relations(String part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        if (attribute(xml, "TargetMode").equals("External")) {
            String target = attribute(xml, "Target");
            boolean web = target.toLowerCase(Locale.ROOT).matches("(https?://|mailto:|#).*");
            if (!(web && attribute(xml, "Type").endsWith("/hyperlink"))) {
                findings.add(Kind.EXTERNAL_LINK, part, target);
            }
        }
    }
}
