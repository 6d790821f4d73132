package org.yangguang.remedies.web;

import java.util.List;
import java.util.Map;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Moment;

/**
 * A case.
 *
 * @param path of the page itself
 * @param lawsuit whether a court decides
 * @param doubts sentences about what should be looked at
 * @param linked the reconsideration before a lawsuit, or the lawsuits after a reconsideration
 * @param kept whether the reader keeps the case
 * @param endings with which it can be closed; empty where it cannot
 * @param stages to which it can go; empty where there is none
 */
record CasePage(
        DeskPage layout,
        String path,
        boolean lawsuit,
        List<String> doubts,
        List<Fact> facts,
        List<Time> times,
        List<Paper> papers,
        String accepted,
        List<Link> linked,
        List<Moment> timeline,
        boolean kept,
        Map<String, String> endings,
        Map<String, String> stages) {

    /**
     * A time that the law sets.
     *
     * @param due by when, or why that cannot be said
     */
    record Time(String title, String whose, Chip chip, String due, String law) {}

    /** @param about size, who added it, when */
    record Paper(long id, String path, String name, String about) {}

    record Link(String path, String label) {}
}
