package org.yangguang.requests.decisions;

import java.util.List;
import java.util.Optional;

/**
 * The paragraph of a letter that tells the applicant of remedies (救济告知).
 *
 * @param text the paragraph without its indent
 * @param firstReconsideration whether reconsideration must come before a lawsuit
 * @param authority who decides on reconsideration; two joined by 或者 where the applicant may choose
 * @param court where a lawsuit is brought; empty where the letter speaks of none
 * @param citations what it rests on; the letter need not print them
 */
public record RemedyParagraph(
        String text, boolean firstReconsideration, String authority, Optional<String> court, List<Citation> citations) {

    public RemedyParagraph {
        citations = List.copyOf(citations);
    }
}
