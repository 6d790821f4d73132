package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = UiApplication.class,
        properties = {
            "yangguang.demonstration=false",
            "yangguang.site.government=明川县人民政府",
            "yangguang.site.name=明川县人民政府门户网站",
            "yangguang.site.domain=www.example.gov.cn",
            "yangguang.site.code=0000000001",
            "yangguang.site.host=明川县人民政府办公室",
            "yangguang.site.icp=宁ICP备00000000号-1"
        })
@AutoConfigureMockMvc
class PortalLayoutTests {

    @Autowired
    private MockMvcTester web;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SiteName          | 明川县人民政府门户网站
            SiteDomain        | www.example.gov.cn
            SiteIDCode        | 0000000001
            ColumnName        | 政府信息公开年报
            ColumnDescription | 集中公布全县各行政机关政府信息公开工作年度报告
            ColumnKeywords    | 年度报告,政府信息公开
            ColumnType        | 信息公开年报
            ArticleTitle      | 明川县人民政府办公室2021年政府信息公开工作年度报告
            PubDate           | 2022-01-25 09:00
            ContentSource     | 明川县人民政府办公室
            Keywords          | 年度报告,2021
            Description       | 报告全文和三张统计表
            """)
    void contentPageCarriesTheTagsOfTheGuideline(String name, String content) {
        Document page = page("/sample/report");
        assertThat(page.select("head meta[name=" + name + "]").eachAttr("content"))
                .containsExactly(content);
    }

    @Test
    void navigationStandsInOrderAndMarksWhereTheReaderIs() {
        Document page = page("/sample/report");
        assertThat(page.select(".site-nav a").eachText()).containsExactly("首页", "公开年报");
        assertThat(page.select(".site-nav a[aria-current]").eachText()).containsExactly("公开年报");
        assertThat(page.select(".crumbs li").eachText()).containsExactly("首页", "政府信息公开年报", "2021 年度");
    }

    @Test
    void footShowsWhatIsConfiguredAndNothingElse() {
        Document page = page("/sample/report");
        assertThat(page.select(".footer-ids li").eachText()).containsExactly("网站标识码 0000000001", "宁ICP备00000000号-1");
        assertThat(page.select(".site-footer").text()).contains("明川县人民政府办公室").doesNotContain("电话", "邮编", "演示");
    }

    @Test
    void stylesHaveAddressesOfTheirContentAndStayAYear() {
        String tokens =
                page("/sample/report").select("link[rel=stylesheet]").first().attr("href");
        assertThat(tokens).matches("/ui/css/tokens-[0-9a-f]{32}\\.css");
        assertThat(web.get().uri(tokens))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void firstViewStaysUnderOneHundredKilobytes() {
        Document page = page("/sample/report");
        int bytes = page.outerHtml().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        for (String address : page.select("link[href], svg use").eachAttr("href")) {
            bytes += web.get()
                    .uri(address.replaceAll("#.*", ""))
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray()
                    .length;
        }
        assertThat(bytes).isLessThan(100_000);
    }

    @Test
    void listEscapesWhatItShowsAndLinksItsPages() {
        MvcTestResult result = web.get().uri("/sample/list?page=4").exchange();
        assertThat(result).hasViewName("sample/list");
        Document page = parse(result);
        assertThat(page.select("tbody tr").first().text()).isEqualTo("关于印发第1号文件的通知<b> 1000");
        assertThat(page.select("td.n")).hasSize(10);
        assertThat(page.select(".page-numbers li").eachText())
                .containsExactly("第1页", "…", "第3页", "第4页", "第5页", "…", "第10页");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/sample/list?order=date&page=5");
    }

    @Test
    void wrongFieldsAreMarkedAndLinkedFromTheSummary() {
        MvcTestResult result = web.post()
                .uri("/sample/list")
                .param("name", "")
                .param("year", "1999")
                .param("text", "内容")
                .exchange();
        Document page = parse(result);
        assertThat(page.select(".error-summary li").eachText())
                .containsExactlyInAnyOrder("请填写姓名", "年份应在2000年以后", "这个栏目已经停止收信");
        assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#name", "#year");
        assertThat(page.select("#year").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#text").text()).isEqualTo("内容");
    }

    @Test
    void elderModeIsRememberedByACookie() {
        MvcTestResult on =
                web.get().uri("/sample/report").cookie(new Cookie("elder", "1")).exchange();
        assertThat(parse(on).select("html[data-elder]")).hasSize(1);
        assertThat(page("/sample/report").select("html[data-elder]")).isEmpty();
    }

    private Document page(String path) {
        MvcTestResult result = web.get().uri(path).exchange();
        assertThat(result).hasStatusOk();
        return parse(result);
    }

    private static Document parse(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
