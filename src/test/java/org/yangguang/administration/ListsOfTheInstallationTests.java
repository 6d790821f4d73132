package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.yangguang.identity.Account;
import org.yangguang.identity.AccountDesk;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;
import org.yangguang.jobs.JobOrder;
import org.yangguang.jobs.Jobs;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** Agencies, jobs and dead letters as lists: narrowed, sorted, with chosen columns, taken out. */
@SpringBootTest(
        properties = {"yangguang.identity.second-factor=NOBODY", "yangguang.data=target/test-data/administration-lists"
        })
@AutoConfigureMockMvc
class ListsOfTheInstallationTests {

    private static final Actor TEST = new Actor("hai", "海某");
    private static final String AGENCIES = "/desk/administration/agencies/list";
    private static final String JOBS = "/desk/administration/jobs";
    private static final String LETTERS = "/desk/administration/jobs/undelivered";

    @Autowired
    MockMvcTester http;

    @Autowired
    AccountDesk accounts;

    @Autowired
    AgencyDirectory agencies;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private String mark;
    private Account system;

    @BeforeEach
    void enter() {
        mark = Long.toString(System.nanoTime());
        Agency office = agencies.enter(Agency.entered("办公室" + mark, AgencyKind.COUNTY_OFFICE, null));
        agencies.enter(Agency.entered("安平镇" + mark, AgencyKind.TOWNSHIP, office.agencyId()));
        agencies.enter(Agency.entered("水务局" + mark, AgencyKind.DEPARTMENT, office.agencyId()));
        Account made = accounts.createWithPassword("u" + mark, "某人", office.agencyId(), "Tz7-kq9-Wm", TEST);
        system = accounts.grant(made.accountId(), made.version(), Set.of(Duty.SYSTEM_ADMINISTRATOR), TEST);
    }

    private String text(String path) {
        try {
            var result = http.get()
                    .uri(path)
                    .with(authentication(new SignInToken(system)))
                    .exchange();
            assertThat(result).hasStatusOk();
            return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (RuntimeException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private List<String> first(String path) {
        Document page = Jsoup.parse(text(path));
        return page.select(".rows tbody[data-list] td:first-child").eachText();
    }

    @Test
    void agenciesAreNarrowedSortedAndTakenOut() {
        assertThat(first(AGENCIES + "?q=" + mark)).containsExactly("办公室" + mark, "安平镇" + mark, "水务局" + mark);
        assertThat(first(AGENCIES + "?sort=name&q=" + mark)).containsExactly("安平镇" + mark, "办公室" + mark, "水务局" + mark);
        assertThat(first(AGENCIES + "?kind=TOWNSHIP&q=" + mark)).containsExactly("安平镇" + mark);
        assertThat(first(AGENCIES + "?state=ended&q=" + mark)).isEmpty();
        assertThat(text(AGENCIES + "?sort=-name&columns=kind,parent&format=csv&q=" + mark))
                .isEqualTo("\uFEFF单位,类别,上级单位\r\n水务局%1$s,县政府部门,办公室%1$s\r\n办公室%1$s,县政府办公室,\r\n安平镇%1$s,乡镇人民政府,办公室%1$s\r\n"
                        .formatted(mark));
    }

    @Test
    void jobsAreFoundByWhoStartedThemAndByTheirKind() {
        jobs.start(new JobOrder("test.first", "整理甲" + mark, TEST, null, Map.of()));
        jobs.start(new JobOrder("test.second", "整理乙" + mark, TEST, null, Map.of()));
        assertThat(first(JOBS + "?q=" + mark)).containsExactly("整理乙" + mark, "整理甲" + mark);
        assertThat(first(JOBS + "?sort=created&q=" + mark)).containsExactly("整理甲" + mark, "整理乙" + mark);
        assertThat(first(JOBS + "?kind=test.first&q=" + mark)).containsExactly("整理甲" + mark);
        assertThat(first(JOBS + "?state=FAILED&q=" + mark)).isEmpty();
        assertThat(first(JOBS + "?q=海某")).contains("整理甲" + mark);
        assertThat(text(JOBS + "?sort=title&columns=who,state&format=csv&q=" + mark))
                .isEqualTo("\uFEFF任务,发起人,状态\r\n整理乙%1$s,海某,等待\r\n整理甲%1$s,海某,等待\r\n".formatted(mark));
        assertThat(text(JOBS)).contains("台账导入");
    }

    @Test
    void deadLettersAreFoundByEventSortedAndTakenOutInFull() {
        for (int number = 1; number <= 30; number++) {
            letter("Happened" + mark, number);
        }
        assertThat(first(LETTERS + "?q=" + mark)).hasSize(20);
        assertThat(first(LETTERS + "?q=" + mark + "&page=2")).hasSize(10);
        String file = text(LETTERS + "?q=" + mark + "&sort=-attempts&columns=attempts&format=csv");
        assertThat(file.lines()).hasSize(31).element(1).isEqualTo("Happened" + mark + ",30");
        assertThat(first(LETTERS + "?q=没有")).isEmpty();
    }

    private void letter(String event, int attempts) {
        jdbc.sql("""
                        insert into event_publication
                          (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
                        values (gen_random_uuid(), 'Listener.on', :type, '{}', now(), 'FAILED', :attempts)""")
                .param("type", "org.example." + event)
                .param("attempts", attempts)
                .update();
    }
}
