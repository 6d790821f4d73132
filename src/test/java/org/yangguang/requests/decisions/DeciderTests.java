package org.yangguang.requests.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Refusal;

class DeciderTests {

    @Test
    void countyOfficeDecidesForTheCountyGovernmentAndAVillageNever() {
        assertThat(Arrays.stream(AgencyKind.values()).limit(5).map(Decider::of))
                .containsExactly(
                        Decider.COUNTY_GOVERNMENT,
                        Decider.DEPARTMENT,
                        Decider.TOWNSHIP,
                        Decider.STREET_OFFICE,
                        Decider.AUTHORISED_UNIT);
        assertThatThrownBy(() -> Decider.of(AgencyKind.VILLAGE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("乡镇人民政府");
    }
}
