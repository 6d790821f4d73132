package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;

/**
 * The trail.
 *
 * @param actions that were ever recorded
 * @param export address of the same entries as a table
 */
record AuditPage(
        DeskPage layout,
        AuditSearch search,
        List<String> actions,
        List<Line> lines,
        Pagination pagination,
        String export) {

    /** An entry of the trail. */
    record Line(long number, String at, String who, String action, String subject, String path) {}
}
