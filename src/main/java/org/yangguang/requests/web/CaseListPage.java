package org.yangguang.requests.web;

import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/** The list of cases. */
record CaseListPage(DeskPage layout, DeskList list) {}
