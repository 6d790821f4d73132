package org.yangguang.requests.web;

import org.yangguang.requests.cases.CaseAction;
import org.yangguang.ui.Crumb;

/** Addresses of pages about cases. */
final class CasePaths {

    static final String LIST = "/desk/requests";
    static final String NEW = LIST + "/new";

    /** Where the requests of a year are taken out as a ledger; owned by the ledgers. */
    static final String LEDGER = "/desk/ledgers/requests";

    static final Crumb CRUMB = new Crumb("依申请公开", LIST);

    private CasePaths() {}

    /** Where envelopes are printed. */
    static final String ENVELOPES = LIST + "/envelopes";

    /** Where extensions of several cases are asked for and decided. */
    static final String EXTENSIONS = LIST + "/extensions";

    /** Where what was withheld is looked at again. */
    static final String REVIEWS = LIST + "/reviews";

    static String of(long id) {
        return LIST + "/" + id;
    }

    static String review(long id) {
        return of(id) + "/review";
    }

    static String of(long id, CaseAction action) {
        return of(id) + "/act/" + action.path();
    }

    static String rating(long id) {
        return of(id) + "/rating";
    }

    static String papers(long id) {
        return of(id) + "/papers";
    }
}
