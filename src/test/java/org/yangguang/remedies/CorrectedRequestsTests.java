package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseState;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;

@SpringBootTest(properties = "yangguang.data=target/test-data/corrected")
@Import(CaseWorld.class)
class CorrectedRequestsTests {

    @Autowired
    private CaseWorld world;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private void corrected(Agency agency, String registration) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(
                        new ActCorrected(agency.agencyId(), registration, "明复〔2021〕1号", LocalDate.of(2021, 7, 1))));
    }

    @Test
    void aCorrectedReplyIsMadeAnew() {
        Agency agency = world.agency();
        OpenedCase proposed = world.proposed(agency);
        OpenedCase legal =
                world.add(proposed, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.LEGAL, "同意"), CaseWorld.LAWYER);
        OpenedCase head =
                world.add(legal, new CaseEvent.Signed(CaseWorld.MONDAY, Reviewer.OFFICE_HEAD, "同意"), CaseWorld.HEAD);
        OpenedCase replied =
                world.add(head, new CaseEvent.Replied(CaseWorld.MONDAY, "1号", Delivery.POST), CaseWorld.HANDLER);
        corrected(agency, replied.head().registration());
        assertThat(world.get(replied).file().state()).isEqualTo(CaseState.HANDLING);
        corrected(agency, replied.head().registration());
        assertThat(world.get(replied).file().of(CaseEvent.Reopened.class)).hasSize(1);
    }

    @Test
    void whatIsNotOnRecordStandsByItself() {
        corrected(world.agency(), "没有登记");
    }
}
