package org.yangguang.requests.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Actor;

class AmendmentRulesTests {

    static final AgencyId HERE = new AgencyId(1);
    static final Actor HANDLER = new Actor("handler", "李某");
    static final Actor HEAD = new Actor("head", "周某");
    static final LocalDate MONDAY = LocalDate.of(2021, 3, 1);

    static AmendmentFile file(AmendmentEvent... events) {
        AmendmentFile file =
                new AmendmentFile(List.of(entry(new AmendmentEvent.Arrived(MONDAY, Submission.POST), HERE)));
        for (AmendmentEvent event : events) {
            file = file.with(entry(event, file.agency()));
        }
        return file;
    }

    private static AmendmentEntry entry(AmendmentEvent event, AgencyId agency) {
        return new AmendmentEntry(event, agency, HANDLER, Instant.EPOCH, null);
    }

    static LocalDate day(int ofMarch) {
        return LocalDate.of(2021, 3, ofMarch);
    }

    static AmendmentEvent asked(int on, int until) {
        return new AmendmentEvent.EvidenceAsked(day(on), "测绘报告", day(until));
    }

    static AmendmentEvent correction(int on) {
        return new AmendmentEvent.Correction(day(on), "85 平方米改为 95 平方米", day(on));
    }

    static AmendmentEvent forwarding(int on) {
        return new AmendmentEvent.Forwarding(day(on), 2, "县自然资源局", "登记簿由其保管");
    }

    static AmendmentEvent approved(int on) {
        return new AmendmentEvent.Approved(day(on), "同意");
    }

    /** One of each kind; the days are such that nothing else stands in the way. */
    private static final List<AmendmentEvent> EVENTS = List.of(
            approved(20),
            new AmendmentEvent.Returned(day(20), "再核实"),
            correction(20),
            new AmendmentEvent.Rejection(day(20), "不属实"),
            forwarding(20),
            new AmendmentEvent.Direction(day(20), "市公积金中心", null, "不归本县"),
            asked(20, 30),
            new AmendmentEvent.EvidenceSent(day(20), "报告"),
            new AmendmentEvent.Withdrawn(day(20), "电话"));

    private static String led(AmendmentFile from) {
        return EVENTS.stream()
                .filter(event ->
                        AmendmentRules.refusal(from, event, day(31), HEAD).isEmpty())
                .map(event -> event.getClass().getSimpleName() + " → "
                        + from.with(entry(event, from.agency())).state().name())
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyStateHasItsWaysOut() {
        String table = Stream.of(
                        file(),
                        file(asked(2, 15)),
                        file(correction(2)),
                        file(new AmendmentEvent.Rejection(day(2), "不属实")),
                        file(forwarding(2)),
                        file(new AmendmentEvent.Direction(day(2), "市公积金中心", null, "不归本县")),
                        file(correction(2), approved(3)),
                        file(new AmendmentEvent.Rejection(day(2), "不属实"), approved(3)),
                        file(new AmendmentEvent.Direction(day(2), "市公积金中心", null, "不归本县"), approved(3)),
                        file(new AmendmentEvent.Withdrawn(day(2), "电话")))
                .map(from -> from.state().name() + ": " + led(from))
                .collect(Collectors.joining("\n"));
        String open = "Correction → REVIEWING, Rejection → REVIEWING, Forwarding → REVIEWING, Direction → REVIEWING, ";
        assertThat(table).isEqualTo("""
                HANDLING: %1$sEvidenceAsked → WAITING, EvidenceSent → HANDLING, Withdrawn → WITHDRAWN
                WAITING: %1$sEvidenceSent → HANDLING, Withdrawn → WITHDRAWN
                REVIEWING: Approved → CORRECTED, Returned → HANDLING, EvidenceSent → REVIEWING, Withdrawn → WITHDRAWN
                REVIEWING: Approved → REJECTED, Returned → HANDLING, EvidenceSent → REVIEWING, Withdrawn → WITHDRAWN
                REVIEWING: Approved → HANDLING, Returned → HANDLING, EvidenceSent → REVIEWING, Withdrawn → WITHDRAWN
                REVIEWING: Approved → DIRECTED, Returned → HANDLING, EvidenceSent → REVIEWING, Withdrawn → WITHDRAWN
                CORRECTED:\s
                REJECTED:\s
                DIRECTED:\s
                WITHDRAWN:\s""".formatted(open));
    }

    private static String why(AmendmentFile file, AmendmentEvent event, Actor by) {
        return AmendmentRules.refusal(file, event, day(31), by).orElse("");
    }

    @Test
    void whatIsRefusedSaysWhy() {
        assertThat(why(file(asked(2, 15)), correction(10), HANDLER)).contains("补充证据的期限（2021-03-15）还没有届满");
        assertThat(why(file(correction(2)), approved(3), HANDLER)).contains("另一位负责人审批");
        assertThat(why(file(correction(2)), approved(3), HEAD)).isEmpty();
        assertThat(why(file(correction(2), approved(3)), correction(4), HANDLER))
                .contains("“已更正”的更正申请不能拟予更正");
        assertThat(why(file(asked(10, 15)), new AmendmentEvent.EvidenceSent(day(5), "报告"), HANDLER))
                .contains("早于上一步");
        assertThat(AmendmentRules.refusal(file(), correction(20), day(10), HANDLER)
                        .orElse(""))
                .contains("还没有到");
        assertThat(why(file(), asked(10, 10), HANDLER)).contains("应当晚于");
        assertThat(why(file(), new AmendmentEvent.Correction(day(10), "改", day(11)), HANDLER))
                .contains("先更正记录");
        assertThat(why(file(), new AmendmentEvent.Forwarding(day(2), 1, "本单位", "无"), HANDLER))
                .contains("就在本单位");
    }

    @Test
    void whatIsForwardedBeginsAnewWithTheOtherAgency() {
        AmendmentFile proposed = file(asked(2, 5), new AmendmentEvent.EvidenceSent(day(4), "报告"), forwarding(8));
        assertThat(proposed.agency()).isEqualTo(HERE);
        AmendmentFile forwarded = proposed.with(entry(approved(9), HERE));
        assertThat(forwarded.agency()).isEqualTo(new AgencyId(2));
        assertThat(forwarded.holders()).containsExactly(HERE, new AgencyId(2));
        assertThat(forwarded.startedOn()).isEqualTo(day(9));
        assertThat(forwarded.round()).isEmpty();
        assertThat(forwarded.reachedOn(4)).as("who forwards it got it first").isEqualTo(MONDAY);
        assertThat(forwarded.with(entry(correction(10), new AgencyId(2))).reachedOn(5))
                .as("the other one got it from there")
                .isEqualTo(day(9));
        AmendmentFile back = forwarded
                .with(entry(new AmendmentEvent.Forwarding(day(10), 1, "县住建局", "由其制作"), new AgencyId(2)))
                .with(entry(approved(11), new AgencyId(2)));
        assertThat(back.agency()).isEqualTo(HERE);
        assertThat(back.startedOn()).isEqualTo(day(11));
    }

    @Test
    void aClaimNeedsWhatIsWrongWhatIsRightAndEvidence() {
        Claim empty = new Claim("", null, null, "", "", null);
        assertThat(ClaimRules.problems(empty, false)).containsOnlyKeys("record", "wrong", "right", "evidence");
        Claim full = new Claim("登记证明", null, null, "85", "95", null);
        assertThat(ClaimRules.problems(full, false)).containsOnlyKeys("evidence");
        assertThat(ClaimRules.problems(full, true)).isEmpty();
    }

    @Test
    void everyEventIsStoredUnderItsName() {
        assertThat(EVENTS)
                .allSatisfy(
                        event -> assertThat(AmendmentJson.event(AmendmentJson.kind(event), AmendmentJson.write(event)))
                                .isEqualTo(event));
        assertThat(Arrays.stream(AmendmentAction.values()).map(AmendmentAction::path))
                .contains("ask-evidence", "forward");
    }
}
