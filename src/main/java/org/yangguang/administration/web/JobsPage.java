package org.yangguang.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Tab;

/** Background work of the whole installation. */
record JobsPage(DeskPage layout, List<Tab> tabs, Filter filter, List<Line> lines, Pagination pagination) {

    /**
     * A job.
     *
     * @param note how far it is, or how it ended
     * @param act what can be done to it, or null
     */
    record Line(
            String title,
            String who,
            String created,
            Chip state,
            String note,
            @Nullable Act act) {}

    /** A button that posts to a path. */
    record Act(String label, String path) {}
}
