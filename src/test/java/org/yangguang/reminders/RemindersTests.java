package org.yangguang.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.Visitor;
import org.yangguang.audit.AuditFilter;

/** People who are reminded, and who are not. */
class RemindersTests extends ReminderFixture {

    @Test
    void newAddressIsConfirmedByAMessageAndShownOnlyToItsOwner() throws Exception {
        assertThat(visitor.get("/desk/identity/me").page().text()).contains("没有开启，去设置");
        assertThat(set(" ren@example.gov.cn ").page().select(".flash p").text()).contains("确认邮件");
        round.run();
        MimeMessage[] received = MAIL.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString("ren@example.gov.cn");
        assertThat(received[0].getContent().toString())
                .contains("今后的提醒发到这个邮箱", "https://www.mingchuan.gov.cn/desk/reminders", "请勿回复");
        assertThat(visitor.get(PATH).page().select("#email").attr("value")).isEqualTo("ren@example.gov.cn");
        assertThat(visitor.get("/desk/identity/me").page().text()).contains("发到邮箱");
        assertThat(jdbc.sql("select sealed from reminders.address")
                        .query(byte[].class)
                        .list())
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).contains("ren@"));
        AuditFilter about = new AuditFilter(null, "", "设置提醒邮箱", account.login());
        assertThat(trail.page(about, 1, 10).items())
                .hasSize(1)
                .allMatch(each -> !each.toString().contains("@example"));
    }

    @Test
    void severalThingsComeInOneMessageAndEachOnce() throws Exception {
        set("ren@example.gov.cn");
        round.run();
        MAIL.reset();
        order("1");
        order("2");
        order("1");
        round.run();
        round.run();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("待办提醒：2项");
        assertThat(MAIL.getReceivedMessages()[0].getContent().toString())
                .containsOnlyOnce("申请1，剩3个工作日")
                .contains("https://www.mingchuan.gov.cn/desk/requests/2");
        assertThat(shown()).anyMatch(line -> line.endsWith("已发出"));
    }

    @Test
    void whileTheServerIsDownItIsTriedAgainAndThenGivenUp() {
        set("ren@example.gov.cn");
        MAIL.stop();
        round.run();
        assertThat(shown()).anyMatch(line -> line.startsWith("没有发出") && line.endsWith("再试"));
        for (int i = 1; i < ReminderRound.MOST_ATTEMPTS; i++) {
            round.run();
        }
        assertThat(shown()).anyMatch(line -> line.endsWith("试了 7 次没有发出，请核对邮箱"));
        MAIL.start();
        round.run();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoStopsIsTakenAtTheirWord() {
        set("ren@example.gov.cn");
        order("1");
        Visitor.Answer stopped = visitor.submit(visitor.get(PATH), PATH + "/stop", Map.of());
        assertThat(stopped.page().select("#email").attr("value")).isEmpty();
        order("2");
        round.run();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(jdbc.sql("select count(*) from reminders.address where account = :id")
                        .param("id", account.accountId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void wrongAddressIsSaidAtItsFieldAndKept() {
        Visitor.Answer refused = set("ren#example");
        assertThat(refused.page().select("#email-error").text()).contains("邮箱写得不对");
        assertThat(refused.page().select("#email").attr("value")).isEqualTo("ren#example");
        assertThat(set("  ").page().select("#email-error").text()).contains("停止邮件提醒");
    }
}
