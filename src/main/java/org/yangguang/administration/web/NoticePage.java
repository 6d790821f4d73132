package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * What a notice would change, before it is confirmed.
 *
 * @param draft number of the notice
 * @param seen the latest decision that it was compared with
 * @param warnings what should be looked at before confirming
 */
record NoticePage(
        DeskPage layout,
        int year,
        long draft,
        long seen,
        List<Fact> facts,
        DataTable days,
        DataTable deadlines,
        String moved,
        List<String> warnings) {}
