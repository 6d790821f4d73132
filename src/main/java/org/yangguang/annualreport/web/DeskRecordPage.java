package org.yangguang.annualreport.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * A record that a figure counts.
 *
 * @param figure what the figure counts
 * @param back its list
 * @param applicant where its applicant is named, for whoever may know; else null
 */
record DeskRecordPage(
        DeskPage layout,
        String key,
        List<Fact> facts,
        String figure,
        String back,
        @Nullable String applicant) {}
