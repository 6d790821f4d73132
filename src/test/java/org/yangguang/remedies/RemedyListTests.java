package org.yangguang.remedies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignInToken;

/** The list of cases. */
class RemedyListTests extends RemedyFixture {

    @BeforeEach
    void enterCases() {
        opened();
        opened(RECONSIDERATIONS, reconsideration("caseNumber", "明复〔2025〕8号", "filedOn", "2025-04-01"));
        opened(LAWSUITS, lawsuit());
        RemedyCase old = found(RemedyKind.RECONSIDERATION, "明复〔2025〕8号");
        post(handler, path(old) + "/close", Map.of("version", "0", "result", "UPHELD", "closedOn", "2026-04-20"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                   | yes | yes | yes
            kind=LAWSUIT         | no  | no  | yes
            state=closed         | no  | yes | no
            state=open           | yes | no  | yes
            result=UPHELD        | no  | yes | no
            year=2025            | no  | yes | no
            q=人民法院           | no  | no  | yes
            kind=LAWSUIT&q=明复  | no  | no  | no
            """)
    void listIsNarrowed(String query, String first, String old, String lawsuit) {
        String page = text(handler, LIST + "?" + query);
        assertThat(page.contains("明复〔2026〕1号")).isEqualTo(first.equals("yes"));
        assertThat(page.contains("明复〔2025〕8号")).isEqualTo(old.equals("yes"));
        assertThat(page.contains("（2026）明行初1号")).isEqualTo(lawsuit.equals("yes"));
    }

    @Test
    void listIsAPageAndAFile() {
        assertThat(get(handler, LIST)).hasStatusOk().hasViewName("remedies/desk/list");
        assertThat(text(handler, LIST + "?sort=number&columns=number,result&format=csv")
                        .lines())
                .map(line -> line.replace("\uFEFF", ""))
                .contains("案号,结果", "明复〔2025〕8号,维持", "（2026）明行初1号,尚未审结");
    }

    @Test
    void whoSeesTheCountyChoosesTheAgency() {
        SignInToken county = with(entered("政务公开办"), Duty.COUNTY_DISCLOSURE_OFFICE);
        assertThat(text(county, LIST)).contains("全部单位", agency.name());
        assertThat(text(county, LIST + "?agency=" + agency.agencyId())).contains("明复〔2026〕1号");
        assertThat(text(county, LIST + "?agency=" + entered("水务局").agencyId())).doesNotContain("明复〔2026〕1号");
        assertThat(text(handler, LIST)).doesNotContain("全部单位");
    }

    @Test
    void listSortsByTheDayThatComesNext() {
        String page = text(handler, LIST + "?sort=due");
        assertThat(page.indexOf("明复〔2026〕1号")).isLessThan(page.indexOf("（2026）明行初1号"));
        assertThat(page.indexOf("（2026）明行初1号")).isLessThan(page.indexOf("明复〔2025〕8号"));
    }

    private String text(SignInToken who, String path) {
        return new String(get(who, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
