package org.yangguang.requests.notices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

@ExtendWith(OutputCaptureExtension.class)
class MailNoticeTests extends NoticeFixture {

    @Test
    void aMessageArrivesAndTellsNothingThatOthersMayNotRead() throws Exception {
        OpenedCase one = byMail();
        round.run();
        MimeMessage[] received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString("zhao@example.com");
        assertThat(received[0].getFrom()[0]).hasToString("gongkai@mingchuan.gov.cn");
        assertThat(received[0].getSubject()).isEqualTo("政府信息公开申请2021-001：已登记");
        assertThat(received[0].getContent().toString())
                .contains("工作人员将与申请人联系确认", "https://www.mingchuan.gov.cn/requests/status", "请勿回复")
                .doesNotContain("供热", "赵小明", "张某", agency.name());
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
        round.run();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whileTheServerIsDownItIsTriedAgainAndThenGivenUp(CapturedOutput output) {
        OpenedCase one = byMail();
        MAIL.stop();
        for (int i = 1; i < NoticeRound.MOST_ATTEMPTS; i++) {
            round.run();
            assertThat(only(one).attempts()).isEqualTo(i);
            assertThat(only(one).state()).isEqualTo(NoticeState.WAITING);
        }
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.FAILED);
        assertThat(only(one).failure()).isEqualTo(NoticeFailure.UNREACHABLE);
        assertThat(notices.failed(List.of(agency.agencyId()))).hasSize(1);
        assertThat(output)
                .contains("notice " + only(one).id() + " by EMAIL was not sent")
                .doesNotContain("zhao@example.com");
        MAIL.start();
        round.run();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        notices.again(one, only(one).id(), CaseWorld.CLERK);
        round.run();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void whoDoesNotWantNoticesGetsNone() {
        OpenedCase one = arrived(Submission.ONLINE, "13800138000", "zhao@example.com", false);
        assertThat(notices.of(one.head().id())).isEmpty();
    }

    @Test
    void aFormerApplicationHasNoAddressAnyMore() {
        OpenedCase one = byMail();
        jdbc.sql("update requests.application set sealed = null where request_id = :id")
                .param("id", one.head().id())
                .update();
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.FAILED);
        assertThat(only(one).failure()).isEqualTo(NoticeFailure.NO_ADDRESS);
    }

    @Test
    void onlyWhatTheApplicantMustLearnIsTold() {
        OpenedCase one = byMail();
        OpenedCase confirmed = world.add(one, new CaseEvent.Confirmed(CaseWorld.MONDAY, "电话"), CaseWorld.CLERK);
        world.add(confirmed, new CaseEvent.Noted(CaseWorld.MONDAY, "内部备注"), CaseWorld.CLERK);
        assertThat(notices.of(one.head().id())).extracting(Notice::event).containsExactly(2, 1);
    }
}
