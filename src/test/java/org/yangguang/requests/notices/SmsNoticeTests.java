package org.yangguang.requests.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.OpenedCase;
import tools.jackson.core.JacksonException;

@ExtendWith(OutputCaptureExtension.class)
class SmsNoticeTests extends NoticeFixture {

    @Test
    void theGatewayGetsItsBodyAndItsKey() {
        OpenedCase one = bySms();
        round.run();
        assertThat(GATEWAY.asked)
                .containsExactly(new TestGateway.Asked(
                        "geheim",
                        "{\"to\":[\"13800138000\"],\"msg\":\"【明川县】政府信息公开申请2021-001：已收到。最迟2021年3月29日答复。"
                                + "详见书面通知，咨询电话：0000-7012681\"}"));
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    void anErrorIsTriedAgain(CapturedOutput output) {
        OpenedCase one = bySms();
        GATEWAY.status = 500;
        GATEWAY.answer = "no such number 13800138000";
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.WAITING);
        assertThat(only(one).failure()).isEqualTo(NoticeFailure.REFUSED);
        assertThat(output).contains("status 500").doesNotContain("13800138000", "geheim");
        GATEWAY.status = 200;
        GATEWAY.answer = "{\"code\":0}";
        round.run();
        assertThat(only(one).state()).isEqualTo(NoticeState.SENT);
        assertThat(only(one).failure()).isNull();
        assertThat(GATEWAY.asked).hasSize(2);
    }

    @Test
    void anAnswerThatDoesNotAcceptIsARefusal() {
        OpenedCase one = bySms();
        GATEWAY.answer = "{\"code\":17}";
        round.run();
        assertThat(only(one).failure()).isEqualTo(NoticeFailure.REFUSED);
        GATEWAY.status = 302;
        round.run();
        assertThat(only(one).failure()).isEqualTo(NoticeFailure.REFUSED);
        assertThat(only(one).attempts()).isEqualTo(2);
    }

    @Test
    void oneWayThatFailsDoesNotKeepTheOtherOne() {
        OpenedCase one = arrived(Submission.ONLINE, "13800138000", "zhao@example.com", true);
        GATEWAY.status = 503;
        round.run();
        assertThat(notices.of(one.head().id()))
                .extracting(Notice::way, Notice::state)
                .containsExactly(tuple(NoticeWay.EMAIL, NoticeState.SENT), tuple(NoticeWay.SMS, NoticeState.WAITING));
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 13800138000",
        "+86 138-0013-8000, 13800138000",
        "008613800138000, 13800138000",
        "0954-7012681, ",
        "12800138000, ",
        "138001380001, "
    })
    void onlyMobileNumbersGetTextMessages(String telephone, String number) {
        OpenedCase one = arrived(Submission.IN_PERSON, telephone, null, true);
        assertThat(notices.of(one.head().id())).hasSize(number == null ? 0 : 1);
        round.run();
        assertThat(GATEWAY.asked).allSatisfy(asked -> assertThat(asked.body()).contains("\"" + number + "\""));
    }

    @Test
    void aTemplateThatIsNoJsonIsFoundAtTheStart() {
        SmsSettings broken =
                new SmsSettings(URI.create("http://localhost"), "{\"to\":{text}", "X", "", "", Duration.ofSeconds(1));
        assertThatThrownBy(() -> new SmsGateway(broken)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aGatewayThatDoesNotAnswerIsUnreachable() {
        SmsGateway nobody = new SmsGateway(new SmsSettings(
                URI.create("http://localhost:1/send"), "{\"text\":\"{text}\"}", "X", "", "", Duration.ofSeconds(1)));
        assertThatThrownBy(() -> nobody.send("13800138000", "", "x")).hasMessageStartingWith("UNREACHABLE");
    }
}
