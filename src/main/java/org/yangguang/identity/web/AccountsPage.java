package org.yangguang.identity.web;

import org.yangguang.ui.DeskList;
import org.yangguang.ui.DeskPage;

/** The list of accounts. */
record AccountsPage(DeskPage layout, DeskList list) {}
