package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** Holidays and moved working days of a year. */
record CalendarPage(DeskPage layout, List<Tab> years, String note, DataTable table) {}
