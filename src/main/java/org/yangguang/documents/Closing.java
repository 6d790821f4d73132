package org.yangguang.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands below the text of a sealed letter: names of enclosures, agency and day, with room for a round seal
 * (附件说明、署名、成文日期、印章, GB/T 9704—2012, 7.3.4 and 7.3.5.1).
 *
 * @param enclosures names, without marks at their end; empty for none
 * @param agency who signs
 * @param day in Arabic numerals
 */
public record Closing(List<String> enclosures, String agency, String day) implements Block {

    private static final String LABEL = "附件：";
    private static final double INDENT = 2;

    /** How far the day stands from the right edge. */
    private static final double DAY_INDENT = 4;

    /** Between text and agency, so that a seal of 42 mm begins within a line of the text and covers agency and day. */
    private static final int SEAL_LINES = 2;

    /**
     * A line and its place. Lengths in characters of the body.
     *
     * @param right whether it ends at the right; it begins at the left otherwise
     * @param inset from that edge
     * @param hanging how far the first line of a long name begins before the others
     * @param above empty lines above it
     */
    public record Line(String text, boolean right, double inset, double hanging, int above) {}

    public Closing {
        enclosures = List.copyOf(enclosures);
    }

    /** The lines from top to bottom; the last two are agency and day, each in the middle of the other. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < enclosures.size(); i++) {
            String number = enclosures.size() == 1 ? "" : (i + 1) + ". ";
            String before = (i == 0 ? LABEL : "") + number;
            double names = INDENT + Paper.width(LABEL) + marks(number);
            double hanging = (i == 0 ? Paper.width(LABEL) : 0) + marks(number);
            lines.add(new Line(before + enclosures.get(i), false, names, hanging, i == 0 ? 1 : 0));
        }
        double longer = (Paper.width(agency) - Paper.width(day)) / 2;
        double dayInset = Math.max(DAY_INDENT, longer);
        lines.add(new Line(agency, true, dayInset - longer, 0, SEAL_LINES));
        lines.add(new Line(day, true, dayInset, 0, 0));
        return lines;
    }

    /** Width of “12. ”: point and space are half as wide as a digit. */
    private static double marks(String number) {
        return number.isEmpty() ? 0 : Paper.width(number) - 0.5;
    }
}
