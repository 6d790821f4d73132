package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.annualreport.file.FigureLinks;
import org.yangguang.organisation.AgencyId;
import org.yangguang.ui.ColumnTags;
import org.yangguang.ui.Crumb;

/** Where the pages of the reports stand. */
final class ReportAddresses {

    static final String LIST = "/reports";
    static final String COLUMN_NAME = "公开年报";
    static final ColumnTags COLUMN =
            new ColumnTags("政府信息公开年报", "集中公布本级政府各单位的政府信息公开工作年度报告", List.of("政府信息公开", "年度报告"), "信息公开年报");
    static final Crumb CRUMB = new Crumb(COLUMN_NAME, LIST);

    private ReportAddresses() {}

    static String list(int year) {
        return LIST + "?year=" + year;
    }

    static String report(AgencyId agency, int year) {
        return LIST + "/" + agency + "/" + year;
    }

    static String file(AgencyId agency, int year, String extension) {
        return report(agency, year) + "/report." + extension;
    }

    static FigureLinks figures(AgencyId agency, int year) {
        return key -> key.startsWith("assessment.") ? null : report(agency, year) + "/figures/" + key;
    }
}
