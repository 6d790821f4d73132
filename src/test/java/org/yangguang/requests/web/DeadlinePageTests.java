package org.yangguang.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class DeadlinePageTests {

    @Autowired
    private MockMvcTester http;

    @Test
    void asksBeforeItAnswers() {
        assertThat(http.get().uri("/requests/deadline"))
                .hasStatusOk()
                .hasViewName("requests/portal/deadline")
                .bodyText()
                .contains("收到申请之日", "已经告知延长答复期限")
                .doesNotContain("还有内容需要修改", "逐日计算");
    }

    /** The vectors of 《期限计算》 and of the command. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received=2021-03-01                                               | 2021 年 3 月 29 日（星期一）
            received=2021-03-01&asked=2021-03-08&answered=2021-03-19          | 2021 年 4 月 12 日（星期一）
            received=2021-02-01&corrected=2021-03-01                          | 2021 年 3 月 29 日（星期一）
            received=2021-09-15&extended=true                                 | 2021 年 11 月 16 日（星期二）
            received=2021-03-01&asked=2021-03-08                              | 2021 年 4 月 20 日（星期二）
            """)
    void answersByTheSameRulesAsTheOffice(String query, String due) {
        assertThat(http.get().uri("/requests/deadline?" + query))
                .hasStatusOk()
                .bodyText()
                .contains(due, "逐日计算");
    }

    @Test
    void showsWhatEachEventChanges() {
        assertThat(http.get()
                        .uri("/requests/deadline?received=2021-02-01&corrected=2021-03-01&asked=2021-03-08"
                                + "&answered=2021-03-19&extended=true"))
                .bodyText()
                .contains("2021 年 3 月 4 日（星期四）", "2021 年 3 月 29 日（星期一）", "2021 年 4 月 12 日（星期一）")
                .contains("期限重新计算", "征求意见的时间不计算在内", "增加 20 个工作日", "第三十三条第三款");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            received=                                             | 请填写收到申请之日
            received=2021-02-30                                   | 没有这一天，或者写法有误
            received=2019-05-14                                   | 2019年5月15日以前收到的申请适用修订前的规定
            received=2021-03-01&corrected=2021-02-28              | 收到补正之日不能早于收到申请之日
            received=2021-03-01&asked=2021-02-28                  | 发出征求意见书之日不能早于收到申请之日
            received=2021-03-01&answered=2021-03-08               | 请一并填写发出征求意见书之日
            received=2021-03-01&asked=2021-03-08&answered=2021-03-07 | 收到意见之日不能早于发出征求意见书之日
            received=2093-03-01                                   | 2093年的放假和调休安排尚未随本系统提供或者确认
            """)
    void saysWhatIsWrongAndKeepsWhatWasFilledIn(String query, String message) {
        assertThat(http.get().uri("/requests/deadline?" + query))
                .hasStatusOk()
                .bodyText()
                .contains("还有内容需要修改", message)
                .doesNotContain("逐日计算", "Failed to convert");
    }

    /** A field that cannot be read must not cost what stands in the others. */
    @Test
    void keepsEveryDateAsTheBrowserSentIt() {
        assertThat(http.get().uri("/requests/deadline?received=2021-02-30&corrected=2021-03-01"))
                .bodyText()
                .contains("value=\"2021-02-30\"", "value=\"2021-03-01\"");
    }

    @Test
    void anEstimateIsCalledOne() {
        assertThat(http.get().uri("/requests/deadline?received=2026-12-15"))
                .bodyText()
                .contains("估计应当在这一天以前答复", "2027 年 1 月 13 日（星期三）", "以公布后的安排为准");
    }
}
