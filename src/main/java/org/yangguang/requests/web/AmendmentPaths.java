package org.yangguang.requests.web;

import org.yangguang.requests.amendments.AmendmentAction;
import org.yangguang.ui.Crumb;

/** Addresses of pages about amendments. */
final class AmendmentPaths {

    static final String LIST = CasePaths.LIST + "/amendments";
    static final String NEW = LIST + "/new";
    static final Crumb CRUMB = new Crumb("更正申请", LIST);

    private AmendmentPaths() {}

    static String of(long id) {
        return LIST + "/" + id;
    }

    static String of(long id, AmendmentAction action) {
        return of(id) + "/act/" + action.path();
    }
}
