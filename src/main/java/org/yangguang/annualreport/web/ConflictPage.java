package org.yangguang.annualreport.web;

import org.yangguang.ui.DeskPage;

/**
 * Two people changed the same lines.
 *
 * @param version that the decided text will be based on
 */
record ConflictPage(DeskPage layout, String message, String path, int version, String mine, String theirs) {}
