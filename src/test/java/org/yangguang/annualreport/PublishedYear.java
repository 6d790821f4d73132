package org.yangguang.annualreport;

import org.springframework.stereotype.Component;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** The example's report, taken as far as a test needs it. */
@Component
class PublishedYear {

    static final Actor WRITER = new Actor("chen", "陈某");
    static final Actor HEAD = new Actor("ma", "马某");

    private final ExampleYear example;
    private final ReportDesk desk;

    PublishedYear(ExampleYear example, ReportDesk desk) {
        this.example = example;
        this.desk = desk;
    }

    /** The example's agency, entered if it is not, with its report published if it is still drafted. */
    AgencyId published(String name) {
        AgencyId agency = example.entered(name);
        if (desk.get(agency, ExampleYear.YEAR).status() == ReportStatus.DRAFTING) {
            publish(agency);
        }
        return agency;
    }

    void publish(AgencyId agency) {
        desk.submit(move(agency, WRITER), null);
        desk.approve(move(agency, HEAD));
        desk.publish(move(agency, HEAD));
    }

    /** A step from where the report stands now. */
    ReportDesk.Move move(AgencyId agency, Actor by) {
        int version = desk.get(agency, ExampleYear.YEAR).version();
        return new ReportDesk.Move(agency, ExampleYear.YEAR, version, by);
    }
}
