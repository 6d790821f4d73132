package org.yangguang.documents.docx;

import java.util.List;

/** Shares a width out among columns. */
final class Widths {

    private Widths() {}

    /** Whole parts that add up to the total exactly. */
    static int[] of(List<Integer> weights, int total) {
        long all = weights.stream().mapToLong(Integer::longValue).sum();
        int[] widths = new int[weights.size()];
        long before = 0;
        for (int i = 0; i < widths.length; i++) {
            long after = before + weights.get(i);
            widths[i] = (int) (total * after / all - total * before / all);
            before = after;
        }
        return widths;
    }
}
