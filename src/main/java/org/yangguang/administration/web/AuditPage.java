package org.yangguang.administration.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Progress;

/**
 * The trail.
 *
 * @param actions that were ever recorded
 * @param verification what the last verification found; empty where there was none
 * @param progress of the verification under way, or null
 */
record AuditPage(
        DeskPage layout,
        AuditSearch search,
        List<String> actions,
        List<Line> lines,
        Pagination pagination,
        List<Fact> verification,
        @Nullable Progress progress) {

    /** An entry of the trail. */
    record Line(long number, String at, String who, String action, String subject, String path) {}
}
