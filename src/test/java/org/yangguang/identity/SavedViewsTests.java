package org.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.yangguang.Visitor;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;

/** People name what they narrowed, sorted and chose of a list, and find it again; through the list of accounts. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.identity.attempts-per-minute=1000",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.data=target/test-data/views"
        })
class SavedViewsTests {

    private static final String PASSWORD = "Tz7-kq9-Wm";
    private static final Actor TEST = new Actor("", "测试");
    private static final String LIST = "/desk/identity/accounts";
    private static final String LOCKED = LIST + "?state=LOCKED&sort=-last&columns=login,name,last";

    @Autowired
    private AccountDesk desk;

    @Autowired
    private AgencyDirectory agencies;

    @Value("http://localhost:${local.server.port}")
    private String site;

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        visitor = somebody();
    }

    private Visitor somebody() {
        Agency agency = agencies.named("甲县人民政府办公室")
                .orElseGet(() -> agencies.enter(Agency.entered("甲县人民政府办公室", AgencyKind.COUNTY_OFFICE, null)));
        Account made = desk.createWithPassword("u" + System.nanoTime(), "某人", agency.agencyId(), PASSWORD, TEST);
        Account account = desk.grant(made.accountId(), made.version(), Set.of(Duty.SYSTEM_ADMINISTRATOR), TEST);
        Visitor fresh = new Visitor(site);
        fresh.signIn(account.login(), PASSWORD);
        return fresh;
    }

    private Visitor.Answer save(String address, String name, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("name", name);
        return visitor.submit(visitor.get(address), "/desk/views", fields);
    }

    private static List<String> tabs(Visitor.Answer answer) {
        return answer.page().select("nav[aria-label=保存的视图] a").eachText();
    }

    private static String current(Visitor.Answer answer) {
        return answer.page().select("nav[aria-label=保存的视图] a[aria-current]").text();
    }

    private static String told(Visitor.Answer answer) {
        return answer.page().select(".flash p").text();
    }

    @Test
    void savedViewIsATabThatShowsTheListSoAgain() {
        assertThat(tabs(visitor.get(LIST))).isEmpty();
        Visitor.Answer saved = save(LOCKED + "&page=1", "锁定的", Map.of());
        assertThat(saved.path()).isEqualTo(LIST);
        assertThat(told(saved)).isEqualTo("已保存视图“锁定的”。");
        assertThat(tabs(saved)).containsExactly("全部", "锁定的");
        assertThat(current(saved)).isEqualTo("锁定的");
        String path = visitor.get(LIST)
                .page()
                .select("nav[aria-label=保存的视图] a")
                .last()
                .attr("href");
        Document page = visitor.get(path).page();
        assertThat(page.select("option[selected]").eachText()).contains("已锁定");
        assertThat(page.select("#accounts th").eachText()).containsExactly("账号", "姓名", "最近登录");
        assertThat(page.select("th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
    }

    @Test
    void listOpensInTheViewThatWasMadeTheFirstAndTellsWhatHappened() {
        save(LOCKED, "锁定的", Map.of("first", "true"));
        assertThat(current(visitor.get(LIST))).isEqualTo("锁定的");
        assertThat(current(visitor.get(LIST + "?view=all"))).isEqualTo("全部");
        save(LIST + "?q=u", "有 u 的", Map.of("first", "true"));
        assertThat(current(visitor.get(LIST))).isEqualTo("有 u 的");
        // Without the mark the same name stays a view like any other.
        save(LIST + "?q=u", "有 u 的", Map.of("first", "false"));
        assertThat(current(visitor.get(LIST))).isEqualTo("全部");
    }

    @Test
    void savingUnderTheSameNameChangesTheView() {
        save(LOCKED, "常用", Map.of());
        Visitor.Answer again = save(LIST + "?duty=EDITOR", "常用", Map.of());
        assertThat(tabs(again)).containsExactly("全部", "常用");
        assertThat(again.page().select("nav[aria-label=保存的视图] a").last().attr("href"))
                .isEqualTo(LIST + "?duty=EDITOR");
    }

    @Test
    void removedViewComesBackWhenThatIsUndone() {
        Visitor.Answer saved = save(LOCKED, "锁定的", Map.of());
        Element remove = saved.page().selectFirst("form[action$=/remove]");
        Visitor.Answer removed = visitor.submit(saved, remove.attr("action"), Map.of());
        assertThat(tabs(removed)).isEmpty();
        assertThat(told(removed)).isEqualTo("已删除视图“锁定的”。");
        String undo = removed.page().selectFirst(".flash form").attr("action");
        Visitor.Answer restored = visitor.submit(removed, undo, Map.of());
        assertThat(tabs(restored)).containsExactly("全部", "锁定的");
        assertThat(visitor.submit(removed, undo, Map.of()).status()).isEqualTo(404);
    }

    @Test
    void nameThatIsTakenMeanwhileKeepsARemovedViewAway() {
        Visitor.Answer saved = save(LOCKED, "常用", Map.of());
        Visitor.Answer removed = visitor.submit(
                saved, saved.page().selectFirst("form[action$=/remove]").attr("action"), Map.of());
        save(LIST + "?duty=EDITOR", "常用", Map.of());
        Visitor.Answer refused = visitor.submit(
                removed, removed.page().selectFirst(".flash form").attr("action"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("已经有另一个视图叫“常用”");
    }

    @Test
    void viewsOfOthersAreNeitherSeenNorTouched() {
        Visitor.Answer saved = save(LOCKED, "锁定的", Map.of());
        String remove = saved.page().selectFirst("form[action$=/remove]").attr("action");
        visitor = somebody();
        Visitor.Answer own = save(LIST + "?q=u", "自己的", Map.of());
        assertThat(tabs(own)).containsExactly("全部", "自己的");
        assertThat(post(own, remove, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/desk/identity/me", LIST + "/1", ""})
    void onlyAListThatTheProgramKnowsIsSaved(String list) {
        Visitor.Answer page = visitor.get(LOCKED);
        Visitor.Answer answer = post(page, "/desk/views", Map.of("list", list, "query", "q=a", "name", "甲"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.path()).isEqualTo("/desk/views");
    }

    @Test
    void onlyParametersThatTheListKnowsAreKept() {
        Visitor.Answer page = visitor.get(LOCKED);
        Visitor.Answer saved = post(
                page,
                "/desk/views",
                Map.of(
                        "list", LIST,
                        "query", "q=%22%3E%3Cb%3E%0d%0a&duty=EDITOR&format=csv&page=7&view=//example.org&sort=name",
                        "name", "甲"));
        assertThat(saved.page().select("nav[aria-label=保存的视图] a").last().attr("href"))
                .isEqualTo(LIST + "?duty=EDITOR&q=%22%3E%3Cb%3E&sort=name");
        assertThat(post(page, "/desk/views", Map.of("list", LIST, "query", "q=%zz", "name", "甲"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void twentyViewsAreEnough() {
        for (int number = 1; number <= 20; number++) {
            save(LIST + "?q=" + number, "第 " + number + " 个", Map.of());
        }
        assertThat(told(save(LIST + "?q=21", "第 21 个", Map.of()))).contains("最多保存 20 个视图");
        assertThat(told(save(LIST + "?q=22", "第 20 个", Map.of()))).isEqualTo("已保存视图“第 20 个”。");
        assertThat(tabs(visitor.get(LIST))).hasSize(21);
    }

    @Test
    void viewNeedsANameAndSomethingToSave() {
        assertThat(told(save(LOCKED, " ", Map.of()))).isEqualTo("请给视图起一个名称。");
        assertThat(told(save(LOCKED, "很".repeat(21), Map.of()))).contains("最多 20 个字");
        assertThat(told(save(LIST + "?q=" + "a".repeat(1001), "长", Map.of()))).contains("条件太长");
        Visitor.Answer nothing = visitor.get(LIST);
        assertThat(nothing.page().select("form[action=/desk/views]")).isEmpty();
        assertThat(told(post(visitor.get(LOCKED), "/desk/views", Map.of("list", LIST, "query", "page=2", "name", "甲"))))
                .contains("没有什么可以保存");
    }

    /** Sends fields of its own with the token of a page. */
    private Visitor.Answer post(Visitor.Answer page, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", page.page().select("input[name=_csrf]").first().attr("value"));
        return visitor.post(path, all);
    }
}
