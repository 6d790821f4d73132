package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * What a notice would change, before it is confirmed.
 *
 * @param version of the notice
 * @param seen the latest decision that it was compared with
 * @param lateNote of cases that would be overdue at once; empty where there are none
 */
record NoticePage(
        DeskPage layout,
        int year,
        int version,
        long seen,
        List<Fact> facts,
        DataTable days,
        DataTable deadlines,
        String moved,
        String lateNote) {}
