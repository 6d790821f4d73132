package org.yangguang.requests.letters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.requests.decisions.RemedyPlaces;
import org.yangguang.ui.SiteProperties;

/** The installation's settings of where applicants turn ({@code yangguang.remedies.*}). */
@Component
class RemedySettings {

    private final RemedyPlaces places;

    RemedySettings(
            SiteProperties site,
            @Value("${yangguang.remedies.superior:上一级人民政府}") String superior,
            @Value("${yangguang.remedies.court:有管辖权的人民法院}") String court,
            @Value("${yangguang.remedies.higher-court:有管辖权的中级人民法院}") String higherCourt) {
        this.places = new RemedyPlaces(site.government(), superior, court, higherCourt);
    }

    RemedyPlaces places() {
        return places;
    }
}
