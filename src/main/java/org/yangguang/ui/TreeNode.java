package org.yangguang.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree that opens and closes.
 *
 * @param label as people read it
 * @param path of its page
 * @param note behind the label, or null
 * @param open whether its children are shown at first
 * @param current whether it is the one shown beside the tree
 * @param children in the order shown
 */
public record TreeNode(
        String label, String path, @Nullable String note, boolean open, boolean current, List<TreeNode> children) {

    public TreeNode {
        children = List.copyOf(children);
    }
}
