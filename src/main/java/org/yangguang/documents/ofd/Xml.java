package org.yangguang.documents.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML file of the package, in the name space of GB/T 33190—2016. */
final class Xml {

    private static final String SPACE = "http://www.ofdspec.org/2016";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    Xml(String root, String... attributes) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeStartElement("ofd", root, SPACE);
        out.writeNamespace("ofd", SPACE);
        attributes(attributes);
    }

    /** @param attributes names and values in turn */
    Xml open(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement("ofd", element, SPACE);
        attributes(attributes);
        return this;
    }

    Xml close() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    Xml empty(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement("ofd", element, SPACE);
        attributes(attributes);
        return this;
    }

    Xml element(String element, String text, String... attributes) throws XMLStreamException {
        open(element, attributes);
        out.writeCharacters(text);
        return close();
    }

    /** Closes what is open and gives the file. */
    byte[] bytes() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
