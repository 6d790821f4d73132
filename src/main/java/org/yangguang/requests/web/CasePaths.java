package org.yangguang.requests.web;

import org.yangguang.requests.cases.CaseAction;
import org.yangguang.ui.Crumb;

/** Addresses of pages about cases. */
final class CasePaths {

    static final String LIST = "/desk/requests";
    static final String NEW = LIST + "/new";
    static final Crumb CRUMB = new Crumb("依申请公开", LIST);

    private CasePaths() {}

    static String of(long id) {
        return LIST + "/" + id;
    }

    static String of(long id, CaseAction action) {
        return of(id) + "/act/" + action.path();
    }

    static String papers(long id) {
        return of(id) + "/papers";
    }
}
