package org.yangguang.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;

/** The list behind a figure, on the desk. */
@SpringBootTest
@AutoConfigureMockMvc
class DeskFigurePageTests {

    private static final Actor TEST = new Actor("", "测试");

    @Autowired
    MockMvcTester http;

    @Autowired
    ExampleYear example;

    @Autowired
    AccountDesk accounts;

    private AgencyId agency;

    @BeforeEach
    void enter() {
        agency = example.entered("明川县翻页局");
    }

    private MvcTestResult page(int number) {
        String login = "u" + System.nanoTime();
        Account account = accounts.createWithPassword(login, "某人", agency, "Tz7-kq9-Wm", TEST);
        Account editor = accounts.grant(account.accountId(), account.version(), Set.of(Duty.EDITOR), TEST);
        return http.get()
                .uri("/desk/reports/" + agency + "/" + ExampleYear.YEAR + "/figures/table3.1.total?page=" + number)
                .accept("text/html")
                .with(authentication(new SignInToken(editor)))
                .exchange();
    }

    @Test
    void firstPageIsThere() {
        assertThat(page(1)).hasStatusOk().hasViewName("annualreport/desk/figure");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 999})
    void pageThatIsNotThereIsSaidInPlainChinese(int number) {
        assertThat(page(number)).hasStatus(404).bodyText().contains("这份清单没有第 " + number + " 页");
    }
}
