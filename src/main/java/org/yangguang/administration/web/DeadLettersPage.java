package org.yangguang.administration.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Tab;

/** Events that did not reach a listener. */
record DeadLettersPage(DeskPage layout, List<Tab> tabs, List<Line> lines, Pagination pagination) {

    /** One of them. */
    record Line(String event, String listener, String published, int attempts, String path) {}
}
