package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * A record that a figure counts.
 *
 * @param figure what the figure counts
 * @param back its list
 */
record DeskRecordPage(DeskPage layout, String key, List<Fact> facts, String figure, String back) {}
