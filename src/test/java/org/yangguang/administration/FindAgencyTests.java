package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yangguang.organisation.AgencyDuties;
import org.yangguang.organisation.AgencyFinder;

class FindAgencyTests extends EndedAgencyFixture {

    @Autowired
    private AgencyFinder finder;

    @Autowired
    private AgencyDuties duties;

    @Test
    void theSuccessorIsFoundByTheOldNameAndByWhatTheOldAgencyDid() {
        duties.enter(former.agencyId(), "景区" + number);
        assertThat(finder.find(former.name())).containsExactly(agencies.get(heir.agencyId()));
        assertThat(finder.find("景区" + number)).containsExactly(agencies.get(heir.agencyId()));
    }

    @Test
    void whatIsNamedInFullComesFirst() {
        duties.enter(heir.agencyId(), "文物" + number + "保护");
        duties.enter(stranger.agencyId(), "文物" + number);
        assertThat(finder.find("文物" + number))
                .containsExactly(agencies.get(stranger.agencyId()), agencies.get(heir.agencyId()));
    }
}
