package org.yangguang.annualreport.web;

import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;

/**
 * The list behind a figure, on the desk.
 *
 * @param total how many records it has
 */
record DeskFigurePage(DeskPage layout, String label, long total, DataTable table, Pagination pagination) {}
