package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditEntry;
import org.yangguang.audit.AuditFilter;
import org.yangguang.identity.SignInToken;

/** The trail taken out as a table, and what that leaves behind. */
class AuditTableTests extends AuditorFixture {

    private List<AuditEntry> taken() {
        return trail.page(new AuditFilter(null, auditor.login(), "导出审计日志", ""), 1, 10)
                .items();
    }

    @Test
    void whoTakesTheTrailOutIsWrittenIntoIt() {
        MvcTestResult csv = post(PATH + "/table", Map.of("who", auditor.login(), "q", "甲&乙", "from", "2021-01-01"));
        assertThat(csv).hasStatusOk().bodyText().contains("编号").doesNotContain("导出审计日志");
        assertThat(taken()).hasSize(1);
        assertThat(taken().getFirst().deed().subject()).isEqualTo("审计日志 0 条");
        assertThat(taken().getFirst().deed().detail())
                .isEqualTo("条件：开始日期 2021-01-01；账号或者姓名 " + auditor.login() + "；对象或者内容 甲&乙");
    }

    @Test
    void tableHoldsAsManyEntriesAsItsTraceSays() {
        String csv = bodyOf(post(PATH + "/table", Map.of("action", "新建账号")));
        long lines = csv.lines().count() - 1;
        assertThat(lines).isPositive();
        assertThat(taken().getFirst().deed().subject()).isEqualTo("审计日志 " + lines + " 条");
    }

    private static String bodyOf(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void noOtherSiteHasTheTrailTakenOut() {
        assertThat(get(PATH + "/table")).hasStatus4xxClientError();
        assertThat(http.post()
                        .uri(PATH + "/table")
                        .with(authentication(new SignInToken(auditor)))
                        .exchange())
                .hasStatus(403);
        assertThat(taken()).isEmpty();
    }
}
