package org.yangguang.documents;

import java.util.Map;

/**
 * What a page of the desk adds to a document for those who work on it.
 *
 * @param classes class of the style sheet by key of a figure, such as {@code fails} where a rule refuses it
 * @param beside value shown at the end of a table's row, by key of the row's last figure
 * @param heading over those values; empty where there are none
 * @param panels whether the lists behind figures open beside the page
 */
public record SheetMarks(Map<String, String> classes, Map<String, String> beside, String heading, boolean panels) {

    /** For readers: nothing. */
    public static final SheetMarks NONE = new SheetMarks(Map.of(), Map.of(), "", false);

    public SheetMarks {
        classes = Map.copyOf(classes);
        beside = Map.copyOf(beside);
    }

    /** Class of a figure, with its own for a number that is 0; empty for none. */
    public String classOf(String figure, String text) {
        String zero = panels && "0".equals(text) ? "zero" : "";
        String own = classes.getOrDefault(figure, "");
        return (zero + " " + own).strip();
    }
}
