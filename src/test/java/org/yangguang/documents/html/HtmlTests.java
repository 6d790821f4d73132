package org.yangguang.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.SampleReport;

/** Markup is read back with an HTML parser. */
class HtmlTests {

    private final Rendering rendering = Rendering.standard();
    private final Document article =
            Jsoup.parseBodyFragment(rendering.article(SampleReport.document()).markup());
    private final Document file = Jsoup.parse(
            new String(rendering.render(SampleReport.document(), Format.HTML).content(), StandardCharsets.UTF_8));

    @Test
    void escapesWhatPeopleTyped() {
        assertThat(article.select("script")).isEmpty();
        assertThat(file.select("script")).isEmpty();
        assertThat(article.text()).contains("<script>alert('x')</script> & more");
    }

    @Test
    void articleHasTheClassesOfThePortal() {
        assertThat(article.select("section#s3[aria-labelledby=s3-title] > h2#s3-title")
                        .text())
                .isEqualTo("三、收到和处理政府信息公开申请情况");
        assertThat(article.select(
                        "div.scroll[role=region][tabindex=0] > table.national.national-3 > caption.sr#t3-cap"))
                .hasSize(1);
        assertThat(article.select(".national-3 col.k1, .national-3 col.k2, .national-3 col.k3"))
                .hasSize(3);
        assertThat(article.select(".national-3 th.c1.corner[colspan=3][rowspan=3] > span"))
                .hasSize(1);
        assertThat(article.select(".national-3 th.c1.group[rowspan=22][scope=rowgroup] > span.vertical")
                        .text())
                .isEqualTo("三、本年度办理结果");
        assertThat(article.select(".national-3 th.c2.group").eachText())
                .containsExactly("（三）不予公开", "（四）无法提供", "（五）不予处理", "（六）其他处理");
        assertThat(article.select(".national-3 th.c3[scope=row]")).hasSize(19);
        assertThat(article.select(".national-3 tr.sum > th.c2[colspan=2]").text())
                .isEqualTo("（七）总计");
        assertThat(article.select(".national-3 small").text()).isEqualTo("（区分处理的，只计这一情形，不计其他情形）");
        assertThat(article.select(".national-2 tbody")).hasSize(4);
        assertThat(article.select(".national-2 th.item-head[colspan=4][scope=colgroup]"))
                .hasSize(4);
        assertThat(article.select("ol.matters > li")).hasSize(2);
    }

    @Test
    void boundNumbersKnowTheirFigureAndLeadToIt() {
        assertThat(article.select("p a[data-figure=published.all][href=/figures/2021#published]")
                        .text())
                .isEqualTo("1450");
        assertThat(article.select("p span[data-figure=published.website]").text())
                .isEqualTo("451");
        assertThat(article.select(".national-3 td > a[data-figure=requests.0]")).hasSize(25);
    }

    @Test
    void articleHasNoStylesThatASecurityPolicyForbids() {
        assertThat(article.select("[style], style")).isEmpty();
    }

    @Test
    void fileAsksForNothingElseAndLeadsNowhereOnTheSite() {
        assertThat(file.select("link, img, script, iframe, [src]")).isEmpty();
        assertThat(file.select("style").html()).doesNotContain("url(", "@import");
        assertThat(file.select("a[href^=/]")).isEmpty();
        assertThat(file.select("span[data-figure=published.all]").text()).isEqualTo("1450");
        assertThat(file.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(file.select("p.banner").text()).isEqualTo("演示系统，非政府网站");
        assertThat(file.select("h1").text()).isEqualTo("彭阳县人民政府办公室 2021年政府信息公开工作年度报告");
    }
}
