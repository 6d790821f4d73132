package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** The list of accounts, and what can be taken back of what is done to them. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.identity.attempts-per-minute=1000",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/account-list"
        })
class AccountListTests {

    private static final String PASSWORD = "Tz7-kq9-Wm";
    private static final Actor TEST = new Actor("", "测试");
    private static final String LIST = "/desk/identity/accounts";

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AgencyDirectory agencies;

    @Autowired
    private JdbcClient jdbc;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Account editor;
    private Account clerk;

    @BeforeEach
    void makeAccounts() {
        jdbc.sql("delete from identity.account").update();
        Agency agency = agencies.named("甲县人民政府办公室")
                .orElseGet(() -> agencies.enter(Agency.entered("甲县人民政府办公室", AgencyKind.COUNTY_OFFICE, null)));
        make("xitong", "邢某", agency, Duty.SYSTEM_ADMINISTRATOR);
        editor = make("chen", "=陈某", agency, Duty.EDITOR);
        clerk = make("hai", "海某", agency, Duty.CLERK);
    }

    private Account make(String login, String name, Agency agency, Duty duty) {
        Account account = desk.createWithPassword(login, name, agency.agencyId(), PASSWORD, TEST);
        return desk.grant(account.accountId(), account.version(), Set.of(duty), TEST);
    }

    private Visitor signIn(String login) {
        Visitor visitor = new Visitor(site);
        visitor.signIn(login, PASSWORD);
        return visitor;
    }

    private static List<String> logins(Visitor.Answer answer) {
        return answer.page().select("#accounts tbody td:first-child").eachText();
    }

    @Test
    void accountsAreNarrowedByStateAndSortedByNameAndLastSignIn() {
        Visitor visitor = signIn("xitong");
        close(visitor, editor);
        assertThat(logins(visitor.get(LIST + "?state=CLOSED"))).containsExactly("chen");
        assertThat(logins(visitor.get(LIST + "?state=OPEN"))).containsExactly("hai", "xitong");
        assertThat(logins(visitor.get(LIST + "?sort=name&state=OPEN"))).containsExactly("hai", "xitong");
        assertThat(logins(visitor.get(LIST + "?sort=-last")).getFirst()).isEqualTo("xitong");
    }

    @Test
    void emptyListSaysWhatToDo() {
        assertThat(signIn("xitong")
                        .get(LIST + "?q=没有这个人")
                        .page()
                        .select(".empty")
                        .text())
                .contains("没有符合条件的记录", "清除条件");
    }

    @Test
    void fileHoldsWhatThePageShows() {
        Visitor.Answer file = signIn("xitong").get(LIST + "?q=某&duty=EDITOR&columns=name,duties&format=csv");
        assertThat(file.text()).isEqualTo("\uFEFF账号,姓名,岗位\r\nchen,'=陈某,编辑\r\n");
        assertThat(signIn("hai").get(LIST + "?format=csv").status()).isEqualTo(403);
        assertThat(signIn("xitong").get(LIST + "?format=exe").status()).isEqualTo(422);
    }

    @Test
    void closedAccountIsOpenedAgainWhenThatIsUndone() {
        Visitor visitor = signIn("xitong");
        Visitor.Answer closed = close(visitor, editor);
        assertThat(closed.page().select(".flash p").text()).contains("已保存并停用");
        Visitor.Answer undone = visitor.submit(closed, page(editor) + "/enable", Map.of());
        assertThat(undone.page().select(".flash p").text()).isEqualTo("账号已重新启用。");
        assertThat(desk.get(editor.accountId()).enabled()).isTrue();
        assertThat(jdbc.sql("select action from audit.entry where subject like '%chen%' order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("启用账号");
        assertThat(visitor.submit(closed, page(editor) + "/enable", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void delegationThatWasTakenBackIsLentAgainWhenThatIsUndone() {
        Visitor visitor = signIn("chen");
        Visitor.Answer form = visitor.get("/desk/identity/me/delegations/new");
        Visitor.Answer lent = visitor.submit(
                form,
                "/desk/identity/me/delegations",
                Map.of("delegate", Long.toString(clerk.accountId()), "reason", "年休假"));
        String revoke = lent.page().selectFirst("form[action$=/revoke]").attr("action");
        Visitor.Answer revoked = visitor.submit(lent, revoke, Map.of());
        assertThat(revoked.text()).contains("已收回");
        String undo = revoked.page().selectFirst(".flash form").attr("action");
        assertThat(visitor.submit(revoked, undo, Map.of()).text()).contains("已恢复委托。", "生效中");
        assertThat(visitor.submit(revoked, undo, Map.of()).status()).isEqualTo(404);
        visitor.submit(lent, revoke, Map.of());
        close(signIn("xitong"), clerk);
        assertThat(visitor.submit(revoked, undo, Map.of()).text()).contains("已经停用，不能代办");
    }

    /** Sends the form of the account's page with the mark taken away that says it is open. */
    private Visitor.Answer close(Visitor visitor, Account account) {
        Visitor.Answer page = visitor.get(page(account));
        Map<String, String> fields = new HashMap<>();
        page.page()
                .select("form[action=" + page(account) + "] input[value]:not([name=enabled])")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        fields.put("agency", account.agency().toString());
        Visitor.Answer closed = visitor.post(page(account), fields);
        assertThat(desk.get(account.accountId()).enabled()).as(closed.text()).isFalse();
        return closed;
    }

    private static String page(Account account) {
        return LIST + "/" + account.accountId();
    }
}
