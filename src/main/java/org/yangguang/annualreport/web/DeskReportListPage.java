package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** The reports that somebody works on. */
record DeskReportListPage(DeskPage layout, List<Tab> years, DeskList list) {}
