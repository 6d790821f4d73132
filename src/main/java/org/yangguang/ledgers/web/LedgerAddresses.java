package org.yangguang.ledgers.web;

import org.yangguang.jobs.JobId;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Crumb;

/** Where the pages of imports stand. */
final class LedgerAddresses {

    static final String LIST = "/desk/ledgers";
    static final Crumb LIST_CRUMB = new Crumb("台账导入", LIST);

    private LedgerAddresses() {}

    static String of(JobId job) {
        return LIST + "/" + job;
    }

    /** The year's annual report at the desk. */
    static String report(AgencyId agency, int year) {
        return "/desk/reports/" + agency + "/" + year;
    }
}
