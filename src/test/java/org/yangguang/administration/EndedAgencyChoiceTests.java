package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Duty;

/** Where an agency that ended can still be chosen. */
class EndedAgencyChoiceTests extends EndedAgencyFixture {

    @Test
    void nothingNewIsPutUnderIt() {
        String option = ">" + former.name() + "<";
        assertThat(get(stranger, Duty.SYSTEM_ADMINISTRATOR, "/desk/identity/accounts/new"))
                .bodyText()
                .contains(heir.name())
                .doesNotContain(former.name());
        assertThat(get(stranger, Duty.SYSTEM_ADMINISTRATOR, "/desk/administration/agencies/new"))
                .bodyText()
                .doesNotContain(option);
        assertThat(get(heir, Duty.CLERK, "/desk/ledgers"))
                .bodyText()
                .contains(former.name() + "（2021 年撤销）")
                .doesNotContain(stranger.name());
    }

    @Test
    void itsLedgerOfALaterYearIsRefusedWithWhoTookItOver() {
        MvcTestResult refused = http.post()
                .uri("/desk/ledgers")
                .multipart()
                .file(new MockMultipartFile("file", "台账.xlsx", null, new byte[] {1}))
                .param("agency", former.agencyId().toString())
                .param("year", "2022")
                .with(csrf())
                .with(authentication(with(heir, Duty.CLERK)))
                .exchange();
        assertThat(refused).hasStatusOk().bodyText().contains("没有 2022 年度的工作可以登记", heir.name() + "承接");
    }
}
