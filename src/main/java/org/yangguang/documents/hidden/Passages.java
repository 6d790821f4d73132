package org.yangguang.documents.hidden;

import static org.yangguang.documents.hidden.OfficeXml.attribute;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Elements all of which are of one kind, with the words in them: comments, tracked changes, speaker notes. */
final class Passages implements Scan {

    /** More is not kept than a finding shows. */
    private static final int ENOUGH = 200;

    private final Kind kind;
    private final Set<String> elements;
    private final String part;
    private final Findings findings;
    private final boolean emptyCounts;
    private final StringBuilder words = new StringBuilder();
    private String place = "";
    private int depth;
    private int aside;

    /**
     * @param elements that hold the passages; one within another belongs to it
     * @param emptyCounts whether one without words is a finding too
     */
    Passages(Kind kind, Set<String> elements, String part, boolean emptyCounts, Findings findings) {
        this.kind = kind;
        this.elements = elements;
        this.part = part;
        this.emptyCounts = emptyCounts;
        this.findings = findings;
    }

    @Override
    public void begin(String element, XMLStreamReader xml) {
        if (elements.contains(element) && depth++ == 0) {
            words.setLength(0);
            String author = attribute(xml, "author");
            place = part + attribute(xml, "ref") + (author.isEmpty() ? "" : " " + author);
        }
        // Fields hold the number of the slide or the date, which nobody wrote.
        aside += element.equals("fld") ? 1 : 0;
    }

    @Override
    public void text(String piece) {
        if (depth > 0 && aside == 0 && words.length() < ENOUGH) {
            words.append(piece);
        }
    }

    @Override
    public void end(String element) {
        aside -= element.equals("fld") ? 1 : 0;
        if (elements.contains(element)
                && --depth == 0
                && (emptyCounts || !words.toString().isBlank())) {
            findings.add(kind, place, words);
        }
    }
}
