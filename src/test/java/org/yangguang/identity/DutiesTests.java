package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.Refusal;

class DutiesTests {

    @Test
    void nobodyHoldsTwoAdministrators() {
        for (Duty one : Duty.administrators()) {
            for (Duty other : Duty.administrators()) {
                if (one != other) {
                    assertThatExceptionOfType(Refusal.class)
                            .isThrownBy(() -> Duties.requireCompatible(Set.of(one, other)));
                }
            }
        }
    }

    @Test
    void administratorsDoNotDoTheOfficesWork() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Duties.requireCompatible(List.of(Duty.SYSTEM_ADMINISTRATOR, Duty.EDITOR)));
    }

    @Test
    void dutiesOfTheOfficeMayStandTogether() {
        assertThatCode(() -> Duties.requireCompatible(Duty.ofTheOffice())).doesNotThrowAnyException();
        assertThat(Duty.ofTheOffice()).hasSize(12);
    }
}
