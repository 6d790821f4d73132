package org.yangguang.requests.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.Consulting;
import org.yangguang.requests.cases.Delivery;
import org.yangguang.requests.cases.Opinion;
import org.yangguang.requests.cases.Proposal;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.shared.Actor;

/** Each event and what the applicant is told of it. */
class NoticeTextTests {

    private static final WorkingDays DAYS = WorkingDays.of(HolidayCalendar.national());
    private static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2021, 3, 20);
    private static final CaseEvent ARRIVED =
            new CaseEvent.Arrived(MONDAY, Submission.IN_PERSON, false, "secret sought");
    private static final CaseEvent ONLINE = new CaseEvent.Arrived(MONDAY, Submission.ONLINE, false, "secret sought");

    private static @Nullable NoticeText text(CaseEvent... events) {
        return NoticeText.of(
                new CaseFile(Arrays.stream(events)
                        .map(event -> new CaseEntry(event, new Actor("li", "secret official"), Instant.EPOCH))
                        .toList()),
                DAYS);
    }

    static Stream<Arguments> told() {
        return Stream.of(
                arguments(ONLINE, null, "已登记", "工作人员将与申请人联系确认，确认之日为收到申请之日。"),
                arguments(ARRIVED, null, "已收到", "最迟2021年3月29日答复。"),
                arguments(ONLINE, new CaseEvent.Confirmed(MONDAY.plusDays(1), "secret"), "已收到", "最迟2021年3月30日答复。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.CorrectionAsked(MONDAY, "secret points", LATER),
                        "需要补正",
                        "请最迟于2021年3月20日补正，无正当理由逾期不补正的，视为放弃申请。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.Divided(MONDAY, "secret matter", List.of("2021-001", "2021-002")),
                        "已分开办理",
                        "按照一事一申请分为2件，分别答复。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.ReasonsAsked(MONDAY, "secret why", LATER),
                        "需要说明理由",
                        "请最迟于2021年3月20日说明。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.Consulted(MONDAY, Consulting.THIRD_PARTY, "secret party", "secret question"),
                        "正在征求第三方意见",
                        "征求意见所需时间不计算在答复期限内。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.Consulted(MONDAY, Consulting.JOINT_AUTHOR, "secret party", "secret question"),
                        "正在征求其他机关意见",
                        "征求意见所需时间不计算在答复期限内。"),
                arguments(
                        ARRIVED,
                        new CaseEvent.FeeNotified(MONDAY, FeeMode.PAGES, 31, 1000, null),
                        "需要缴纳信息处理费",
                        "请最迟于2021年3月29日缴纳，逾期未缴纳的，视为放弃申请。"),
                arguments(ARRIVED, new CaseEvent.ReplyDelayed(MONDAY, LATER, "secret why"), "延迟答复", "最迟2021年3月20日答复。"),
                arguments(ARRIVED, new CaseEvent.Withdrawn(MONDAY, "secret how"), "已按申请人意愿撤回", "不再办理。"));
    }

    @ParameterizedTest
    @MethodSource
    void told(CaseEvent first, @Nullable CaseEvent second, String heading, String text) {
        NoticeText told = second == null ? text(first) : text(first, second);
        assertThat(told).isEqualTo(new NoticeText(heading, text));
    }

    @Test
    void extensionTellsTheNewDay() {
        assertThat(text(
                        ARRIVED,
                        new CaseEvent.ExtensionAsked(MONDAY, 20, "secret why"),
                        new CaseEvent.ExtensionApproved(MONDAY, "secret opinion"),
                        new CaseEvent.ExtensionNotified(MONDAY)))
                .isEqualTo(new NoticeText("延长答复期限", "最迟2021年4月26日答复。"));
    }

    @Test
    void whatNobodyKnowsYetIsSaidInWorkingDays() {
        LocalDate unknown = LocalDate.of(2090, 3, 1);
        assertThat(text(new CaseEvent.Arrived(unknown, Submission.IN_PERSON, false, "x")))
                .isEqualTo(new NoticeText("已收到", "自收到之日起20个工作日内答复。"));
        assertThat(text(ARRIVED, new CaseEvent.FeeNotified(unknown, FeeMode.PAGES, 31, 1000, null)))
                .isEqualTo(new NoticeText("需要缴纳信息处理费", "请自收到通知次日起20个工作日内缴纳，逾期未缴纳的，视为放弃申请。"));
    }

    @ParameterizedTest
    @EnumSource(Delivery.class)
    void replyTellsItsWay(Delivery by) {
        NoticeText told = Objects.requireNonNull(text(ARRIVED, new CaseEvent.Replied(MONDAY, "secret number", by)));
        assertThat(told.heading()).isEqualTo(by == Delivery.NONE ? "已办结" : "已答复");
        assertThat(told.text()).startsWith(by == Delivery.NONE ? "不另行" : "答复书").doesNotContain("secret");
    }

    static Stream<CaseEvent> untold() {
        return Stream.of(
                new CaseEvent.Assigned(MONDAY, "li", "李某", null),
                new CaseEvent.CorrectionReceived(MONDAY, "x"),
                new CaseEvent.ConsultationServed(MONDAY, 1),
                new CaseEvent.OpinionReceived(MONDAY, 1, Opinion.values()[0], "x"),
                new CaseEvent.ConsultationLapsed(MONDAY, 1),
                new CaseEvent.ReasonsGiven(MONDAY, "x"),
                new CaseEvent.FeePaid(MONDAY),
                new CaseEvent.ExtensionAsked(MONDAY, 20, "x"),
                new CaseEvent.ExtensionApproved(MONDAY, "x"),
                new CaseEvent.ExtensionDenied(MONDAY, "x"),
                new CaseEvent.Proposed(MONDAY, Proposal.of(DecisionKind.REPEATED, null, "x", Map.of(), false)),
                new CaseEvent.Signed(MONDAY, Reviewer.LEGAL, "x"),
                new CaseEvent.Returned(MONDAY, Reviewer.LEGAL, "x"),
                new CaseEvent.Delivered(MONDAY, "x"),
                new CaseEvent.Archived(MONDAY),
                new CaseEvent.Reopened(MONDAY, "x"),
                new CaseEvent.Noted(MONDAY, "x"));
    }

    @ParameterizedTest
    @MethodSource
    void untold(CaseEvent event) {
        assertThat(text(ARRIVED, event)).isNull();
    }

    @ParameterizedTest
    @MethodSource("told")
    void aTextMessageHoldsIt(CaseEvent first, @Nullable CaseEvent second, String heading, String text) {
        NoticeText told = new NoticeText(heading, text);
        String usual = told.line("2021-001", "凭查询码查看：https://www.mingchuan.gov.cn/requests/status");
        assertThat(usual)
                .startsWith("政府信息公开申请2021-001：" + heading + "。" + text)
                .endsWith("/requests/status")
                .hasSizeLessThanOrEqualTo(140)
                .doesNotContain("secret");
        assertThat(told.line("2021-001", "凭查询码查看：https://" + "x".repeat(100)))
                .hasSizeLessThanOrEqualTo(140)
                .endsWith(text);
    }
}
