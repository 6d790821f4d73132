package org.yangguang.administration.web;

import java.util.List;
import java.util.Map;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.TreeNode;

/**
 * One agency beside the tree of all.
 *
 * @param tree empty for whoever keeps one agency alone
 * @param ended whether it is dissolved or merged
 * @param mayMove whether the viewer says what an agency is, and whether it is
 * @param written what it does, as it is on record
 * @param others agencies that may stand above it or take its place, label by value
 */
record AgencyPage(
        DeskPage layout,
        long id,
        List<TreeNode> tree,
        List<Fact> facts,
        boolean ended,
        boolean mayMove,
        Map<String, String> kinds,
        Map<String, String> parents,
        Map<String, String> others,
        DutiesForm written) {}
