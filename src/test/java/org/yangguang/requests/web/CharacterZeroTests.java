package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.identity.Duty;
import org.yangguang.organisation.Agency;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseWorld;
import org.yangguang.requests.cases.OpenedCase;

/** What the database cannot hold is taken out of forms and addresses, not answered with a failure. */
@SpringBootTest(properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/case-pages"})
@AutoConfigureMockMvc
@Import(CaseWorld.class)
class CharacterZeroTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private CaseWorld world;

    @Test
    void characterZeroIsLeftOut() {
        Agency agency = world.agency();
        OpenedCase one = world.handled(agency);
        assertThat(http.post()
                        .uri(CasePaths.of(one.head().id()) + "/act/note")
                        .with(csrf())
                        .with(authentication(world.with(agency, Duty.HANDLER)))
                        .param("version", Integer.toString(one.head().version()))
                        .param("on", "2021-03-01")
                        .param("text", "已\0联系")
                        .exchange())
                .hasStatus(HttpStatus.FOUND);
        assertThat(world.get(one).file().last(CaseEvent.Noted.class))
                .hasValueSatisfying(note -> assertThat(note.text()).isEqualTo("已联系"));
        assertThat(http.get()
                        .uri("/desk/requests?q=\0a")
                        .with(authentication(world.with(agency, Duty.HANDLER)))
                        .exchange())
                .hasStatusOk();
    }
}
