package org.yangguang.requests.amendments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.requests.amendments.AmendmentRulesTests.approved;
import static org.yangguang.requests.amendments.AmendmentRulesTests.asked;
import static org.yangguang.requests.amendments.AmendmentRulesTests.correction;
import static org.yangguang.requests.amendments.AmendmentRulesTests.day;
import static org.yangguang.requests.amendments.AmendmentRulesTests.file;
import static org.yangguang.requests.amendments.AmendmentRulesTests.forwarding;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The office's own term: twenty working days from 1 March 2021 end on 29 March. */
@SpringBootTest(properties = "yangguang.data=target/test-data/amendment-term")
class AmendmentTermTests {

    @Autowired
    private AmendmentTerm term;

    @Test
    void endsAfterTwentyWorkingDays() {
        assertThat(term.due(file())).isEqualTo(day(29));
    }

    @Test
    void standsStillUntilTheEvidenceComesOrItsTimeIsOver() {
        AmendmentEvent came = new AmendmentEvent.EvidenceSent(day(9), "报告");
        assertThat(term.due(file(asked(2, 15), came))).isEqualTo(LocalDate.of(2021, 4, 6));
        assertThat(term.due(file(asked(2, 15)))).isEqualTo(LocalDate.of(2021, 4, 12));
        AmendmentEvent late = new AmendmentEvent.EvidenceSent(day(25), "报告");
        assertThat(term.due(file(asked(2, 15), late))).isEqualTo(LocalDate.of(2021, 4, 12));
    }

    @Test
    void beginsAnewWhereItIsForwarded() {
        assertThat(term.due(file(asked(2, 5), forwarding(8), approved(8)))).isEqualTo(LocalDate.of(2021, 4, 6));
        assertThat(term.due(file(correction(8)))).isEqualTo(day(29));
    }
}
