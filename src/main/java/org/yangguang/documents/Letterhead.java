package org.yangguang.documents;

import org.jspecify.annotations.Nullable;

/**
 * The head of a document in the letter form (信函格式, GB/T 9704—2012, 10.1): the agency in red, red double lines of 170 mm at the
 * top and at the foot of the first page, the number below the first line at the right, no page number on the first page.
 *
 * @param agency full name (发文机关标志)
 * @param number of the document (发文字号); null for a letter that has none
 */
public record Letterhead(String agency, @Nullable String number) {

    /** Largest size of the name, which the norm leaves open: 小初. */
    private static final double LARGEST = 36;

    /** The size of the body (三号). */
    private static final double SMALLEST = 16;

    /** Size of the name in points: as large as one line of the text block holds. */
    public double points() {
        double fitting = Math.floor(Paper.TEXT_WIDTH / Math.max(1, Paper.width(agency)));
        return Math.clamp(fitting, SMALLEST, LARGEST);
    }
}
