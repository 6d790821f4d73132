package org.yangguang.annualreport.web;

import java.util.Arrays;
import org.yangguang.annualreport.text.Section;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.NotFound;

/** Which section of which report. */
record TextPlace(AgencyId agency, int year, Section section) {

    /** @throws NotFound if there is no such section */
    static TextPlace of(AgencyId agency, int year, String section) {
        return Arrays.stream(Section.values())
                .filter(each -> each.name().equalsIgnoreCase(section))
                .findFirst()
                .map(each -> new TextPlace(agency, year, each))
                .orElseThrow(() -> new NotFound("报告没有这一部分。"));
    }

    String path() {
        return DeskAddresses.text(agency, year, section);
    }

    String report() {
        return DeskAddresses.report(agency, year);
    }
}
