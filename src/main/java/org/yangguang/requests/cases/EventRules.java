package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.CorrectionReceived;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.requests.decisions.DecisionRule;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.shared.Actor;

/** What must be right about a single event, where its action is allowed. */
final class EventRules {

    private EventRules() {}

    static Optional<String> refusal(CaseFile file, CaseEvent event, Actor by, WorkingDays days) {
        return Optional.ofNullable(why(file, event, by, days));
    }

    private static @Nullable String why(CaseFile file, CaseEvent event, Actor by, WorkingDays days) {
        return switch (event) {
            case CaseEvent.CorrectionAsked asked -> later(asked.on(), asked.until(), "补正期限");
            case CaseEvent.ReasonsAsked asked -> later(asked.on(), asked.until(), "说明理由的期限");
            case CaseEvent.ReplyDelayed delayed -> later(delayed.on(), delayed.until(), "延迟答复的期限");
            case CaseEvent.ExtensionAsked asked ->
                asked.days() < 1 || asked.days() > Deadline.EXTENSION_DAYS ? "延长的期限应当为1至20个工作日（《条例》第三十三条第二款）" : null;
            case CaseEvent.FeeNotified fee -> fee(fee);
            case CaseEvent.ConsultationServed served ->
                consultation(
                        file,
                        served.consultation(),
                        one -> one.servedOn() == null && !served.on().isBefore(one.sentOn()),
                        "已经登记送达，或者日期早于发出之日");
            case CaseEvent.OpinionReceived came ->
                consultation(file, came.consultation(), one -> !came.on().isBefore(one.sentOn()), "日期早于发出之日");
            case CaseEvent.ConsultationLapsed lapsed ->
                consultation(
                        file,
                        lapsed.consultation(),
                        one -> new CaseTimes(file, lapsed.on(), days).lapsed(one),
                        "提出意见的期限还没有届满");
            case CaseEvent.CorrectionReceived received ->
                notBefore(received.on(), file.last(CorrectionAsked.class).map(CorrectionAsked::on), "告知补正之日");
            case CaseEvent.Replied replied ->
                notBefore(replied.on(), file.last(CorrectionReceived.class).map(CorrectionReceived::on), "收到补正之日");
            case CaseEvent.Proposed proposed ->
                ProposalRules.refusal(file, proposed.proposal()).orElse(null);
            case CaseEvent.Signed signed -> reviewer(file, signed.as(), by);
            case CaseEvent.Returned returned -> reviewer(file, returned.as(), by);
            default -> null;
        };
    }

    private static @Nullable String fee(CaseEvent.FeeNotified fee) {
        long fen = FeeOfCase.of(fee.mode(), fee.quantity()).money().fen();
        if (fen == 0) {
            return "这个数量没有超出不收费的范围，不收取信息处理费，也不发收费通知";
        }
        if (fen != fee.fen()) {
            return "应收金额与计算不符，请重新打开这一页";
        }
        DecisionKind decision = fee.decision();
        return fee.mode() == FeeMode.PAGES
                        && (decision == null || !DecisionRule.of(decision).perPageFee())
                ? "按量计收只适用于提供政府信息的决定，告知获取方式、途径和不予公开等决定不适用（《政府信息公开信息处理费管理办法》第五条）"
                : null;
    }

    private static @Nullable String later(LocalDate on, LocalDate until, String what) {
        return until.isAfter(on) ? null : what + "应当晚于告知之日";
    }

    private static @Nullable String notBefore(LocalDate on, Optional<LocalDate> other, String what) {
        return other.filter(on::isBefore).map(day -> "日期不能早于" + what + day).orElse(null);
    }

    private static @Nullable String consultation(
            CaseFile file, int number, Predicate<Consultation> fits, String otherwise) {
        List<Consultation> all = file.consultations();
        if (number < 1 || number > all.size() || !all.get(number - 1).open()) {
            return "请选择一份还没有回复的征求意见书";
        }
        return fits.test(all.get(number - 1)) ? null : otherwise;
    }

    /** Four eyes: who proposed does not review, nobody reviews twice, and each in their turn. */
    private static @Nullable String reviewer(CaseFile file, Reviewer as, Actor by) {
        Reviewer next = file.nextReviewer().orElse(null);
        if (next != as) {
            return next == null ? "没有待审核的拟办意见" : "现在轮到" + next.label();
        }
        List<CaseEntry> since = file.sinceProposal();
        if (since.getFirst().event() instanceof Proposed
                && since.getFirst().by().isSamePersonAs(by)) {
            return "提出拟办意见的人不能审核自己的意见";
        }
        return since.stream()
                        .skip(1)
                        .anyMatch(entry -> entry.event() instanceof CaseEvent.Signed
                                && entry.by().isSamePersonAs(by))
                ? "您已经审核过这份拟办意见，应当由另一人审核"
                : null;
    }
}
