package org.yangguang.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.yangguang.audit.AuditFilter;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;

/** What a notice does. A year each test, so that none sees what another confirmed. */
class CalendarOnTheDeskTests extends CalendarDesk {

    @Test
    void confirmingANoticeSettlesTheDeadlinesThatWaitedForIt() {
        record("等-1", LocalDate.of(2026, 12, 15), null);
        record(
                "等-2",
                LocalDate.of(2026, 12, 15),
                new Request.Closing(LocalDate.of(2027, 1, 13), Outcome.GRANTED, null, null, null));
        assertThat(due("等-1")).isEmpty();

        assertThat(send(2027, "2027-01-01,放假,元旦\n2027-01-04,放假,元旦\n")).hasRedirectedUrl(CALENDAR + "/2027/draft");
        assertThat(due("等-1")).as("a draft counts for nothing").isEmpty();
        assertThat(get("/2027/draft"))
                .hasViewName("administration/desk/notice")
                .bodyText()
                .contains("等-1", "等-2", "不能计算", "2027-01-14", "2 件期限会改变");

        assertThat(decide(2027, "confirm", seen(2027))).hasRedirectedUrl(CALENDAR + "?year=2027");
        assertThat(due("等-1")).isEqualTo("2027-01-14");
        assertThat(due("等-2")).isEqualTo("2027-01-14");
        assertThat(calendar.workingDays().isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isFalse();
        assertThat(jdbc.sql(
                                "select reason || '/' || name || '/' || due_after from requests.due_change order by id limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("确认 2027 年放假安排（国办发明电〔测试〕1 号）/马主任/2027-01-14");
        assertThat(trail.page(AuditFilter.ALL, 1, 20).items())
                .extracting(entry -> entry.deed().action() + " " + entry.deed().subject())
                .contains("确认放假安排 2027 年工作日历", "导入放假安排 2027 年工作日历");
    }

    @Test
    void aChangeInTheMiddleOfTheYearMovesOpenCasesAndLeavesClosedOnes() {
        record("改-1", LocalDate.of(2025, 3, 3), null);
        record(
                "改-2",
                LocalDate.of(2025, 3, 3),
                new Request.Closing(LocalDate.of(2025, 3, 31), Outcome.GRANTED, null, null, null));
        assertThat(due("改-1")).isEqualTo("2025-03-31");
        String known = body(get("/2025/days.csv")).substring(1);
        assertThat(known).startsWith("日期,类型,节日").contains("2025-10-01,放假,");

        assertThat(send(2025, "CONFIRMED", (known + "2025-03-31,放假,测试日\n").getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl(CALENDAR + "/2025/draft");
        assertThat(body(get("/2025/draft")))
                .contains("2025-03-31（周一）", "测试日", "改-1", "2025-04-01", "1 件期限会改变，其中 0 件提前")
                .doesNotContain("改-2");
        decide(2025, "confirm", seen(2025));

        assertThat(due("改-1")).isEqualTo("2025-04-01");
        assertThat(due("改-2")).isEqualTo("2025-03-31");
    }

    @Test
    void noticeInGb18030AndOneWithEnglishHeadingsAreRead() {
        assertThat(send(2031, "CONFIRMED", "日期,类型,节日\n2031-01-01,放假,元旦\n".getBytes(Charset.forName("GB18030"))))
                .hasRedirectedUrl(CALENDAR + "/2031/draft");
        assertThat(body(get("/2031/draft"))).contains("元旦");
        assertThat(send(
                        2031,
                        "CONFIRMED",
                        "date,type,name,weekday\n2031-01-02,holiday,假日,周四\n".getBytes(StandardCharsets.UTF_8)))
                .hasRedirectedUrl(CALENDAR + "/2031/draft");
        assertThat(body(get("/2031/draft"))).contains("2031-01-02").doesNotContain("2031-01-01");
        assertThat(body(get("?year=2031"))).contains("等待确认", "已放弃", "待确认");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            日期,类型,节日^2032-02-30,放假,元旦                                    | 第 2 行日期“2032-02-30”无法识别
            日期,类型,节日^2032-01-01,休息,元旦                                    | 第 2 行类型“休息”无法识别
            日期,类型,节日^2032-01-01,放假,                                        | 第 2 行没有填节日名称
            日期,名称^2032-01-01,元旦                                              | 第一行应为：日期、类型、节日
            日期,类型,节日                                                         | 文件中没有日期
            日期,类型,节日^2032-01-01,放假,元旦^2032-01-01,放假,元旦               | 2032-01-01出现了两次
            日期,类型,节日^2032-01-01,调休上班,元旦                                | 该日不是周末
            日期,类型,节日^2033-01-01,放假,元旦                                    | 不属于2032年的放假安排
            """)
    void aBadFileIsRefusedWithItsRowsAndNothingIsStored(String file, String message) {
        MvcTestResult answer =
                send(2032, "CONFIRMED", file.strip().replace('^', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatusOk().hasViewName("administration/desk/calendar");
        assertThat(body(answer)).contains(message, "国办发明电〔测试〕1 号");
        assertThat(get("/2032/draft")).hasStatus(404);
    }

    @Test
    void anEstimateIsShownAndPromisesNothing() {
        send(2036, "PROVISIONAL", "日期,类型,节日\n2036-01-01,放假,元旦\n".getBytes(StandardCharsets.UTF_8));
        decide(2036, "confirm", seen(2036));

        assertThat(body(get("?year=2036"))).contains("2036 年为暂估", "答复期限不按暂估计算");
        assertThat(calendar.holidays().confirmedYears()).doesNotContain(2036);
        assertThat(calendar.estimated().isWorkingDay(LocalDate.of(2036, 1, 1))).isFalse();
        assertThat(body(send(2026, "PROVISIONAL", "日期,类型,节日\n2026-01-01,放假,元旦\n".getBytes(StandardCharsets.UTF_8))))
                .contains("已经确认，不能再改为暂估");
    }
}
