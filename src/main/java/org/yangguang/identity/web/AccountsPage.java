package org.yangguang.identity.web;

import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Pagination;

/** The list of accounts. */
record AccountsPage(DeskPage layout, Filter filter, DataTable table, Pagination pagination) {}
