package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Tab;
import org.yangguang.ui.TreeNode;

/** All agencies. */
record AgenciesPage(DeskPage layout, List<Tab> tabs, List<TreeNode> tree) {}
