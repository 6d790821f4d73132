package org.yangguang.requests.decisions;

import org.yangguang.organisation.AgencyKind;

/**
 * Where applicants turn, by the installation's settings.
 *
 * @param county the county's people's government
 * @param superior the people's government one level above it
 * @param court that takes lawsuits against departments and townships
 * @param higherCourt that takes lawsuits against the county's people's government
 */
public record RemedyPlaces(String county, String superior, String court, String higherCourt) {

    /** Who reconsiders what an agency of that kind decides (行政复议法 2023 art. 24). The office decides for the government itself. */
    String authority(AgencyKind kind) {
        return kind == AgencyKind.COUNTY_OFFICE ? superior : county;
    }

    /** Which court takes a lawsuit against it (行政诉讼法 art. 15). */
    String court(AgencyKind kind) {
        return kind == AgencyKind.COUNTY_OFFICE ? higherCourt : court;
    }
}
