package org.yangguang.annualreport.web;

import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/**
 * The list behind a figure, on the desk.
 *
 * @param total how many records it has
 */
record DeskFigurePage(DeskPage layout, String label, long total, DeskList list) {}
