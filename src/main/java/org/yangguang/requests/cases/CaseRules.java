package org.yangguang.requests.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.cases.CaseEvent.CorrectionAsked;
import org.yangguang.requests.cases.CaseEvent.Delivered;
import org.yangguang.requests.cases.CaseEvent.ExtensionApproved;
import org.yangguang.requests.cases.CaseEvent.ExtensionAsked;
import org.yangguang.requests.cases.CaseEvent.ExtensionDenied;
import org.yangguang.requests.cases.CaseEvent.ExtensionNotified;
import org.yangguang.requests.cases.CaseEvent.FeeNotified;
import org.yangguang.requests.cases.CaseEvent.Proposed;
import org.yangguang.requests.cases.CaseEvent.ReasonsAsked;
import org.yangguang.requests.cases.CaseEvent.ReasonsGiven;
import org.yangguang.requests.cases.CaseEvent.Reopened;
import org.yangguang.requests.cases.CaseEvent.Replied;
import org.yangguang.requests.cases.CaseEvent.ReplyDelayed;

/** What the law lets happen to a case on a day, beyond the table of {@link Transitions}; each refusal says why, with its article. */
public final class CaseRules {

    private final CaseFile file;
    private final CaseTimes times;

    private CaseRules(CaseFile file, LocalDate on, WorkingDays days) {
        this.file = file;
        this.times = new CaseTimes(file, on, days);
    }

    /** Why the action may not be taken on that day; empty if it may. */
    public static Optional<String> refusal(CaseFile file, CaseAction action, LocalDate on, WorkingDays days) {
        if (Transitions.of(file.state(), action).isEmpty()) {
            return Optional.of("%s的申请不能%s（%s）".formatted(file.state().label(), action.label(), action.law()));
        }
        String why = new CaseRules(file, on, days).why(action);
        return Optional.ofNullable(why).map(reason -> reason + "（" + action.law() + "）");
    }

    private @Nullable String why(CaseAction action) {
        return switch (action) {
            case ASK_CORRECTION -> correction();
            case SPLIT -> split();
            case LAPSE_CONSULTATION -> times.someConsultationLapsed() ? null : "被征求意见的一方提出意见的期限还没有届满";
            case SERVE_CONSULTATION ->
                file.consultations().stream().anyMatch(one -> one.open() && one.servedOn() == null)
                        ? null
                        : "征求意见书都已登记送达";
            case ASK_REASONS -> has(ReasonsAsked.class) ? "已经要求申请人说明过理由" : null;
            case DELAY_REPLY -> delay();
            case NOTIFY_FEE -> fee();
            case PAY -> times.feeLapsed() ? "缴费期限已过，视为放弃申请，不再处理" : null;
            case ASK_EXTENSION, DECIDE_EXTENSION, NOTIFY_EXTENSION -> extension(action);
            case PROPOSE -> times.stillWaitedFor();
            case RECORD_DELIVERY -> has(Delivered.class) || !letter() ? "没有待登记送达的答复" : null;
            case ARCHIVE -> has(Delivered.class) || !letter() ? null : "答复书还没有送达凭证";
            case CONFIRM, ASSIGN, RECEIVE_CORRECTION, CONSULT, RECEIVE_OPINION, RECEIVE_REASONS -> null;
            case REVIEW, REPLY, WITHDRAW, REOPEN, NOTE -> null;
        };
    }

    private boolean has(Class<? extends CaseEvent> kind) {
        return file.last(kind).isPresent();
    }

    private boolean letter() {
        return file.last(Replied.class)
                .filter(reply -> reply.by() != Delivery.NONE)
                .isPresent();
    }

    private @Nullable String correction() {
        if (file.of(CorrectionAsked.class).findAny().isPresent()) {
            return "已经告知补正一次，补正应当一次性告知";
        }
        return times.correctionTooLate() ? "收到申请已超过7个工作日" : null;
    }

    private @Nullable String split() {
        if (file.of(Proposed.class).findAny().isPresent()) {
            return "已经提出拟办意见的申请不能再拆分";
        }
        return file.of(FeeNotified.class).findAny().isPresent() ? "已经发出收费通知的申请不能再拆分" : null;
    }

    private @Nullable String delay() {
        if (has(ReplyDelayed.class)) {
            return "已经确定过延迟答复的期限";
        }
        return has(ReasonsGiven.class) ? null : "申请人说明的理由合理、但是无法按期答复的，才能确定延迟答复的期限";
    }

    private @Nullable String fee() {
        if (file.of(FeeNotified.class).findAny().isPresent()) {
            return "一件申请只能收费一次，不得按两种标准重复计算";
        }
        return times.replyLate() ? "收费通知应当在处理期限内发出" : null;
    }

    private @Nullable String extension(CaseAction action) {
        if (has(ExtensionNotified.class)) {
            return "答复期限只能延长一次，已经延长过";
        }
        if (has(Reopened.class) || has(ReplyDelayed.class)) {
            return "重新办理或者已经确定延迟答复期限的申请不能再延期";
        }
        if (times.replyLate()) {
            return "答复期限已过，不能再延长";
        }
        boolean asked = file.pending(ExtensionAsked.class, ExtensionDenied.class);
        boolean approved = file.pending(ExtensionApproved.class, ExtensionAsked.class);
        return switch (action) {
            case ASK_EXTENSION -> asked ? "已经申请延期" : null;
            case DECIDE_EXTENSION -> asked && !approved ? null : "没有待审批的延期申请";
            default -> approved ? null : "延期还没有经政府信息公开工作机构负责人同意";
        };
    }
}
