package org.yangguang.documents.hidden;

import javax.xml.stream.XMLStreamReader;

/** Looks at the elements of a part as they go by. */
interface Scan {

    /** An element begins; its attributes can be read. */
    void begin(String element, XMLStreamReader xml);

    /** A piece of text. */
    default void text(String piece) {}

    /** The element ends. */
    default void end(String element) {}
}
