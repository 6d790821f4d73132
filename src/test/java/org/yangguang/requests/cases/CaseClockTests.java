package org.yangguang.requests.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.yangguang.requests.cases.Cases.NATIONAL;
import static org.yangguang.requests.cases.Cases.day;
import static org.yangguang.requests.cases.Cases.handled;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.requests.Due;
import org.yangguang.requests.Submission;
import org.yangguang.requests.cases.CaseEvent.Arrived;
import org.yangguang.requests.cases.CaseEvent.Confirmed;
import org.yangguang.requests.cases.CaseEvent.ConsultationServed;
import org.yangguang.requests.cases.CaseEvent.Consulted;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.ExtensionApproved;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.ExtensionNotified;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.FeePaid;
import org.yangguang.requests.cases.CaseEvent.OpinionReceived;
import org.yangguang.requests.cases.CaseEvent.ReasonsAsked;
import org.yangguang.requests.cases.CaseEvent.ReasonsGiven;
import org.yangguang.requests.cases.CaseEvent.Reopened;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseEvent.ReplyDelayed;
import org.yangguang.requests.fees.FeeMode;

class CaseClockTests {

    private static Due due(CaseFile file) {
        return ReplyTime.due(file, NATIONAL);
    }

    private static Due.On on(String day) {
        return new Due.On(LocalDate.parse(day));
    }

    @Test
    void countsFromTheCorrectionPausesForTheThirdPartyAndExtendsOnce() {
        CaseFile file = Cases.file(List.of(
                new Arrived(day("2021-08-30"), Submission.ONLINE, false, "协议"),
                new Confirmed(day("2021-08-30"), "电话"),
                new CorrectionAsked(day("2021-09-03"), "年度", day("2021-09-24")),
                new CorrectionReceived(day("2021-09-08"), "2019年协议"),
                new Consulted(day("2021-09-15"), Consulting.THIRD_PARTY, "示例供热有限公司", "是否同意"),
                new ConsultationServed(day("2021-09-16"), 1),
                new OpinionReceived(day("2021-09-28"), 1, Opinion.PARTLY, "明细不同意"),
                new ExtensionAsked(day("2021-10-20"), 20, "材料多"),
                new ExtensionApproved(day("2021-10-21"), "同意"),
                new ExtensionNotified(day("2021-10-21"))));
        assertThat(due(file)).isEqualTo(on("2021-11-22"));
        assertThat(file.content()).isEqualTo("2019年协议");
    }

    @Test
    void anExtensionCountsOnlyOnceTheApplicantIsToldInTime() {
        CaseFile approved =
                handled(new ExtensionAsked(day("2021-03-22"), 5, "量大"), new ExtensionApproved(day("2021-03-23"), "同意"));
        assertThat(due(approved)).isEqualTo(on("2021-03-29"));
        assertThat(due(Cases.and(approved, new ExtensionNotified(day("2021-03-29")))))
                .isEqualTo(on("2021-04-06"));
        assertThat(due(Cases.and(approved, new ExtensionNotified(day("2021-03-30")))))
                .isEqualTo(on("2021-03-29"));
    }

    @Test
    void aSilentThirdPartyStopsTheClockForItsFifteenDaysOnly() {
        CaseFile sent = handled(new Consulted(day("2021-03-08"), Consulting.THIRD_PARTY, "甲公司", "?"));
        assertThat(due(sent)).isEqualTo(on("2021-04-20"));
        assertThat(due(Cases.and(sent, new ConsultationServed(day("2021-03-10"), 1))))
                .isEqualTo(on("2021-04-22"));
    }

    @Test
    void paymentAndCorrectionStartTheCountAnew() {
        CaseFile notified = handled(new FeeNotified(day("2021-03-03"), FeeMode.ITEMS, 11, 10000, null));
        assertThat(due(notified)).isEqualTo(new Due.StandsStill());
        assertThat(due(Cases.and(notified, new FeePaid(day("2021-03-15"))))).isEqualTo(on("2021-04-13"));
        CaseFile asked = handled(new CorrectionAsked(day("2021-03-04"), "名称", day("2021-03-25")));
        assertThat(due(asked)).isEqualTo(new Due.StandsStill());
    }

    @Test
    void aDelayedReplyHasAClockOfItsOwn() {
        CaseFile file = handled(
                new ReasonsAsked(day("2021-03-03"), "本月第40件", day("2021-03-10")),
                new ReasonsGiven(day("2021-03-09"), "研究"),
                new ReplyDelayed(day("2021-03-11"), day("2021-06-30"), "逐件核对"));
        CaseClock first = CaseClocks.of(file, NATIONAL).getFirst();
        assertThat(first.kind()).isEqualTo(ClockKind.DELAYED_REPLY);
        assertThat(first.due()).isEqualTo(on("2021-06-30"));
    }

    @Test
    void aReopenedCaseIsAnsweredWithinTwentyDaysAnew() {
        CaseFile file = handled(
                new Consulted(day("2021-03-08"), Consulting.THIRD_PARTY, "甲公司", "?"),
                new OpinionReceived(day("2021-03-19"), 1, Opinion.OBJECTS, ""),
                new Replied(day("2021-04-12"), "1号", Delivery.POST),
                new Reopened(day("2021-07-01"), "复议决定撤销"));
        CaseClock first = CaseClocks.of(file, NATIONAL).getFirst();
        assertThat(first.kind()).isEqualTo(ClockKind.NEW_REPLY);
        assertThat(first.due()).isEqualTo(on("2021-07-29"));
        assertThat(first.running()).isTrue();
        assertThat(file.state()).isEqualTo(CaseState.HANDLING);
    }

    @Test
    void plainMailIsConfirmedOnTheDayItArrives() {
        CaseFile file = Cases.file(List.of(new Arrived(day("2021-03-01"), Submission.POST, false, "内容")));
        CaseClock only = CaseClocks.of(file, NATIONAL).getFirst();
        assertThat(only.kind()).isEqualTo(ClockKind.CONFIRMATION);
        assertThat(only.late(day("2021-03-01"))).isFalse();
        assertThat(only.late(day("2021-03-02"))).isTrue();
    }

    @Test
    void everyPartyHasItsClock() {
        CaseFile file = handled(
                new Consulted(day("2021-09-15"), Consulting.THIRD_PARTY, "甲公司", "?"),
                new Consulted(day("2021-09-15"), Consulting.JOINT_AUTHOR, "财政局", "?"),
                new ConsultationServed(day("2021-09-15"), 1));
        assertThat(CaseClocks.of(file, NATIONAL))
                .extracting(CaseClock::kind, CaseClock::about, CaseClock::due)
                .contains(
                        tuple(ClockKind.THIRD_PARTY, "甲公司", on("2021-10-12")),
                        tuple(ClockKind.JOINT_AUTHOR, "财政局", on("2021-10-12")));
    }
}
