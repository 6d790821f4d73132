package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Tracked changes and hidden text (字体—隐藏) in the text, the headers and the notes of a Word file. */
final class WordText implements Scan {

    private static final Set<String> CHANGES = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "cellIns",
            "cellDel",
            "cellMerge",
            "numberingChange",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange");

    private final String part;
    private final Set<String> hiddenStyles;
    private final Findings findings;
    private final Passages changes;
    private final StringBuilder words = new StringBuilder();
    private boolean hiddenParagraph;
    private boolean hiddenRun;
    private boolean inRun;
    private boolean inWords;

    /**
     * @param hiddenStyles identifiers of the styles whose text is hidden
     */
    WordText(String part, Set<String> hiddenStyles, Findings findings) {
        this.part = part;
        this.hiddenStyles = hiddenStyles;
        this.findings = findings;
        this.changes = new Passages(Kind.TRACKED_CHANGE, CHANGES, part, true, findings);
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        changes.begin(element, xml);
        switch (element) {
            case "p" -> hiddenParagraph = false;
            case "r" -> {
                inRun = true;
                hiddenRun = hiddenParagraph;
                words.setLength(0);
            }
            case "pStyle" -> hiddenParagraph = hiddenStyles.contains(attribute(xml, "val"));
            case "rStyle" -> hiddenRun |= hiddenStyles.contains(attribute(xml, "val"));
            case "vanish", "specVanish" -> {
                if (inRun) {
                    hiddenRun = OfficeXml.on(attribute(xml, "val"), true);
                }
            }
            case "t", "delText", "instrText" -> inWords = true;
            default -> {}
        }
    }

    @Override
    public void text(String piece) {
        changes.text(piece);
        if (inRun && inWords) {
            words.append(piece);
        }
    }

    @Override
    public void end(String element) {
        changes.end(element);
        switch (element) {
            case "t", "delText", "instrText" -> inWords = false;
            case "r" -> {
                inRun = false;
                if (hiddenRun && !words.isEmpty()) {
                    findings.add(Kind.HIDDEN_TEXT, part, words);
                }
            }
            default -> {}
        }
    }
}
