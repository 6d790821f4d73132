package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;

/** Background work of the whole installation, or the events that did not reach a listener. */
record JobsPage(DeskPage layout, List<Tab> tabs, DeskList list) {}
