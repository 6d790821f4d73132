package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseJsonTests {

    @Test
    void applicationIsReadAsItWasWritten() {
        Application application = CaseWorld.application();
        assertThat(CaseJson.application(CaseJson.write(application))).isEqualTo(application);
    }

    @Test
    void applicationThatSaysNothingOfNoticesWantsNone() {
        String former = CaseJson.write(CaseWorld.application()).replace(",\"notices\":true", "");
        assertThat(former).doesNotContain("notices");
        assertThat(CaseJson.application(former).notices()).isFalse();
    }
}
