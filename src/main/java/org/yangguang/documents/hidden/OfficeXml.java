package org.yangguang.documents.hidden;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML read in a stream and without anything that reaches out of it: no document types, no entities of its own. */
final class OfficeXml {

    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Elements go by their local names: the namespaces of one vocabulary differ between transitional and strict files. */
    static void read(InputStream in, Scan scan) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> scan.begin(xml.getLocalName(), xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> scan.text(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> scan.end(xml.getLocalName());
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                    throw new XMLStreamException("document type or entity");
                default -> {}
            }
        }
    }

    /** The attribute by its local name; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether a switch is on; one without a value is. */
    static boolean on(String value, boolean without) {
        return value.isEmpty() ? without : value.equals("1") || value.equals("true") || value.equals("on");
    }
}
