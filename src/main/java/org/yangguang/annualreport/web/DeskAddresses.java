package org.yangguang.annualreport.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yangguang.annualreport.file.FigureLinks;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.Crumb;

/** Where the reports stand on the desk. */
final class DeskAddresses {

    static final String LIST = "/desk/reports";
    static final Crumb CRUMB = new Crumb("年度报告", LIST);

    private DeskAddresses() {}

    static String list(int year) {
        return LIST + "?year=" + year;
    }

    static String report(AgencyId agency, int year) {
        return LIST + "/" + agency + "/" + year;
    }

    static String figure(AgencyId agency, int year, String figure) {
        return report(agency, year) + "/figures/" + figure;
    }

    static String text(AgencyId agency, int year, Section section) {
        return report(agency, year) + "/texts/" + section.name().toLowerCase(Locale.ROOT);
    }

    static Crumb crumb(String agency, AgencyId id, int year) {
        return new Crumb(agency + " " + year, report(id, year));
    }

    /** Every figure leads to its list beside the page, those that are 0 as well. */
    static FigureLinks figures(AgencyId agency, int year) {
        return new FigureLinks() {
            @Override
            public @Nullable String to(String key) {
                return key.startsWith("assessment.") ? null : figure(agency, year, key);
            }

            @Override
            public boolean zeros() {
                return true;
            }
        };
    }
}
