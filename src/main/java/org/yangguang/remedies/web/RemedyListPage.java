package org.yangguang.remedies.web;

import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/** The cases that somebody sees. */
record RemedyListPage(DeskPage layout, DeskList list) {}
