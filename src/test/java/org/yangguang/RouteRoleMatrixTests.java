package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.ui.PublicPage;

/** Every page of the product asked for by everybody: the list of pages is the program's own, so that none is forgotten. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "yangguang.demonstration=true",
            "yangguang.identity.second-factor=NOBODY",
            "yangguang.identity.attempts-per-minute=1000"
        })
@Import(RenderedViews.class)
@DirtiesContext
class RouteRoleMatrixTests {

    private static final Map<String, Set<Duty>> PEOPLE = new TreeMap<>(Map.of(
            "chen", Set.of(Duty.EDITOR, Duty.HANDLER, Duty.CLERK),
            "wang", Set.of(Duty.DISCLOSURE_OFFICE_HEAD),
            "ma", Set.of(Duty.COUNTY_DISCLOSURE_OFFICE),
            "li", Set.of(Duty.LEADER),
            "xitong", Set.of(Duty.SYSTEM_ADMINISTRATOR),
            "anquan", Set.of(Duty.SECURITY_ADMINISTRATOR),
            "shenji", Set.of(Duty.AUDIT_ADMINISTRATOR)));

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping routes;

    @Autowired
    private RenderedViews rendered;

    @Value("http://localhost:${local.server.port}")
    private String site;

    /** Pages that are the answer to a form, or need a thing that the county does not have; each has a test of its own. */
    private static final Set<String> ELSEWHERE = Set.of(
            "administration/desk/notice",
            "annualreport/desk/conflict",
            "annualreport/desk/record",
            "identity/desk/account-password",
            "ledgers/desk/import",
            "remedies/desk/case",
            "remedies/desk/form",
            "requests/desk/act",
            "requests/desk/applicant",
            "requests/desk/follow-up",
            "requests/desk/propose",
            "requests/desk/provide",
            "requests/desk/redact",
            "requests/desk/review",
            "requests/desk/template-compare",
            "requests/desk/template-conflict",
            "requests/desk/template-preview");

    /** Paths of pages on the desk with what stands for their variables, and the handler's permission; null for anybody. */
    private Map<String, @Nullable Allowed> pages() {
        Map<String, @Nullable Allowed> pages = new LinkedHashMap<>();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            boolean read = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (read && !handler.hasMethodAnnotation(PublicPage.class)) {
                mapping.getPatternValues().forEach(path -> pages.put(filled(path), permission(handler)));
            }
        });
        return pages;
    }

    private static @Nullable Allowed permission(HandlerMethod handler) {
        return handler.getMethodAnnotation(Allowed.class);
    }

    private static String filled(String path) {
        return path.replace("{agency}", "1")
                .replace("{year}", "2023")
                .replace("{figure}", "table3.1.total")
                .replace("{section}", "overview")
                .replace("{template}", "fee")
                .replace("{extension}", "json")
                .replaceAll("\\{[^}]*}", "1");
    }

    @Test
    void nobodySeesAPageOfTheDeskWithoutSigningIn() {
        Visitor visitor = new Visitor(site);
        assertThat(pages()).hasSizeGreaterThan(15);
        assertThat(pages().keySet())
                .allSatisfy(
                        path -> assertThat(visitor.get(path).path()).as(path).startsWith("/identity/"));
    }

    @Test
    void everybodySeesExactlyWhatTheirDutiesAllow() {
        List<String> wrong = new ArrayList<>();
        PEOPLE.forEach((login, duties) -> {
            Visitor visitor = new Visitor(site);
            visitor.signIn(login, "Mingchuan-2021");
            pages().forEach((path, allowed) -> {
                boolean may = allowed == null || Arrays.stream(allowed.value()).anyMatch(duties::contains);
                int status = visitor.get(path).status();
                if (may == (status == 403) || status >= 500) {
                    wrong.add(login + " " + path + " " + status);
                }
            });
        });
        assertThat(wrong).isEmpty();
        List<String> pages = SourceFile.under("src/main/resources/templates", "html").stream()
                .filter(file -> file.path().contains("/desk/"))
                .map(file ->
                        file.path().replace("src/main/resources/templates/", "").replace(".html", ""))
                .filter(page -> !ELSEWHERE.contains(page))
                .toList();
        assertThat(rendered.names()).as("pages that somebody sees").containsAll(pages);
    }
}
