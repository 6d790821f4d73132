package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import javax.xml.stream.XMLStreamReader;

/** What an attribute says is hidden: sheets, names, slides, drawn objects. */
final class Marked implements Scan {

    private final String place;
    private final Findings findings;

    Marked(String place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "sheet" -> {
                if (attribute(xml, "state").endsWith("idden")) {
                    findings.add(Kind.HIDDEN_SHEET, attribute(xml, "name"), "");
                }
            }
            case "definedName" -> {
                if (OfficeXml.on(attribute(xml, "hidden"), false)) {
                    findings.add(Kind.HIDDEN_NAME, attribute(xml, "name"), "");
                }
            }
            case "sld" -> {
                if (!OfficeXml.on(attribute(xml, "show"), true)) {
                    findings.add(Kind.HIDDEN_SLIDE, place, "");
                }
            }
            case "cNvPr", "docPr" -> {
                if (OfficeXml.on(attribute(xml, "hidden"), false)) {
                    findings.add(Kind.HIDDEN_OBJECT, place, attribute(xml, "name"));
                }
            }
            case "docVar" -> findings.add(Kind.PROPERTY, "文档变量 " + attribute(xml, "name"), attribute(xml, "val"));
            default -> {}
        }
    }
}
