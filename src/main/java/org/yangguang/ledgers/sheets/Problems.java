package org.yangguang.ledgers.sheets;

import java.util.ArrayList;
import java.util.List;

/** Problems in the order in which they were found: kept up to a bound, counted beyond it. */
public final class Problems {

    /** More than anybody mends in one go. */
    private static final int KEPT = 1000;

    private final List<Problem> kept = new ArrayList<>();
    private long count;

    public void add(Problem problem) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    public boolean none() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** One line a problem, and one for those beyond the bound. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(kept.stream().map(Problem::line).toList());
        if (count > kept.size()) {
            lines.add("（其余 %d 处同类问题未列出，请先改正以上各处再试）".formatted(count - kept.size()));
        }
        return lines;
    }
}
