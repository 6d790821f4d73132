package org.yangguang.documents;

import java.util.List;

/**
 * Items that the reader sees as “1.” “2.” and so on; the numbers are not part of the text.
 *
 * @param items each the content of one item
 */
public record NumberedList(List<List<Inline>> items) implements Block {

    public NumberedList {
        items = items.stream().map(List::copyOf).toList();
    }

    /** The number before the item at the index, as printed. */
    public static String number(int index) {
        return (index + 1) + ".";
    }
}
