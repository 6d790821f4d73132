package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/** The installation and its settings. */
record SettingsPage(DeskPage layout, List<Fact> facts, DataTable table) {}
