package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word file hide their text, by themselves or by what they are based on. */
final class WordStyles implements Scan {

    private final Set<String> hiding = new HashSet<>();
    private final Map<String, String> bases = new HashMap<>();
    private String style = "";

    @Override
    public void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "style" -> style = attribute(xml, "styleId");
            case "basedOn" -> bases.put(style, attribute(xml, "val"));
            case "vanish" -> {
                if (OfficeXml.on(attribute(xml, "val"), true)) {
                    hiding.add(style);
                }
            }
            default -> {}
        }
    }

    /** Their identifiers. */
    Set<String> hidden() {
        Set<String> hidden = new HashSet<>(hiding);
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, String> based : bases.entrySet()) {
                more |= hidden.contains(based.getValue()) && hidden.add(based.getKey());
            }
        }
        return hidden;
    }
}
