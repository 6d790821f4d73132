package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** All agencies as a list. */
record AgencyListPage(DeskPage layout, List<Tab> tabs, DeskList list) {}
