package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * Two people changed the same lines.
 *
 * @param version that the decided text will be based on
 * @param offered figures that can be bound
 */
record ConflictPage(
        DeskPage layout,
        String message,
        String path,
        int version,
        String mine,
        String theirs,
        List<WritingPage.Figure> offered) {}
