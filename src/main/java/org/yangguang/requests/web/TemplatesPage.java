package org.yangguang.requests.web;

import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;

/** All templates: of the letters on the way, and of those of decisions. */
record TemplatesPage(DeskPage layout, DataTable notices, DataTable replies) {}
