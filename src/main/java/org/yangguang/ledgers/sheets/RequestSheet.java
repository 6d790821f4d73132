package org.yangguang.ledgers.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.ledgers.sheets.LedgerColumn.Kind;
import org.yangguang.requests.ApplicantType;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.Submission;

/** 依申请公开. */
final class RequestSheet {

    private static final Choices<ApplicantType> TYPES = new Choices<>(ApplicantType.class, ApplicantType::label);
    private static final Choices<Submission> SUBMISSIONS = new Choices<>(Submission.class, Submission::label);
    private static final Choices<NotHeldReason> REASONS = new Choices<>(NotHeldReason.class, NotHeldReason::label);
    private static final Choices<Outcome> OUTCOMES = new Choices<>(Outcome.class, Outcome::label)
            .also("逾期不补正", Outcome.NOT_CORRECTED_IN_TIME)
            .also("申请人无正当理由逾期不补正", Outcome.NOT_CORRECTED_IN_TIME)
            .also("逾期未缴费", Outcome.FEE_NOT_PAID_IN_TIME)
            .also("申请人逾期未按收费通知要求缴纳费用", Outcome.FEE_NOT_PAID_IN_TIME);

    static final LedgerColumn REGISTRATION =
            LedgerColumn.text("登记号", "本机关的登记编号，不得重复").mandatory();
    static final LedgerColumn RECEIVED =
            LedgerColumn.date("收到日期", "依《条例》第三十一条确定的收到日期").mandatory();
    static final LedgerColumn TYPE =
            LedgerColumn.choice("申请人类型", "从下拉列表选择", TYPES.labels()).mandatory();
    static final LedgerColumn APPLICANT = LedgerColumn.text("申请人", "姓名或名称，加密保存");
    static final LedgerColumn SUBMISSION = LedgerColumn.choice("申请方式", "从下拉列表选择", SUBMISSIONS.labels());
    static final LedgerColumn CONTENT =
            LedgerColumn.text("申请内容", "所申请信息的名称、文号或特征").mandatory();
    static final LedgerColumn ASKED = LedgerColumn.date("补正通知日期", "发出补正通知的日期；没有则不填");
    static final LedgerColumn CORRECTED = LedgerColumn.date("补正收到日期", "收到补正的日期；没有则不填");
    static final LedgerColumn SENT = LedgerColumn.date("征求意见发出日期", "向第三方或其他机关征求意见的日期");
    static final LedgerColumn RETURNED = LedgerColumn.date("征求意见收回日期", "收到意见的日期");
    static final LedgerColumn EXTENDED = LedgerColumn.date("延期通知日期", "告知申请人延期的日期");
    static final LedgerColumn REPLIED =
            LedgerColumn.date("答复日期", "答复寄出或当面送达的日期；未办结不填").present();
    static final LedgerColumn OUTCOME =
            LedgerColumn.choice("处理结果", "按年报表三的行名填写；未办结不填", OUTCOMES.labels()).present();
    static final LedgerColumn REASON = LedgerColumn.choice("不掌握情形", "处理结果为不掌握时填写", REASONS.labels());
    static final LedgerColumn REFERRED = LedgerColumn.text("告知机关", "告知申请人可以向其申请的机关");
    static final LedgerColumn NUMBER = LedgerColumn.text("答复文号", "答复书的文号");
    static final LedgerColumn FEE = LedgerColumn.of("信息处理费(元)", Kind.MONEY, "实际收取的信息处理费");
    static final LedgerColumn UNIT = LedgerColumn.text("承办单位", "承办的内设机构或单位");
    static final LedgerColumn REMARK = LedgerColumn.text("备注", "");

    static final List<LedgerColumn> COLUMNS = List.of(
            REGISTRATION,
            RECEIVED,
            TYPE,
            APPLICANT,
            SUBMISSION,
            CONTENT,
            ASKED,
            CORRECTED,
            SENT,
            RETURNED,
            EXTENDED,
            REPLIED,
            OUTCOME,
            REASON,
            REFERRED,
            NUMBER,
            FEE,
            UNIT,
            REMARK);

    private RequestSheet() {}

    /** The request of a row; null where something is wrong with it. */
    static @Nullable Request read(RowReader row) {
        String registration = row.requiredText(REGISTRATION);
        LocalDate received = row.date(RECEIVED);
        ApplicantType type = row.choice(TYPE, TYPES);
        String applicant = row.text(APPLICANT);
        Submission submission = row.choice(SUBMISSION, SUBMISSIONS);
        String content = row.requiredText(CONTENT);
        Request.Course course = course(row, received);
        Request.Closing closing = closing(row, received, course);
        var fee = row.money(FEE);
        String unit = row.text(UNIT);
        String remark = row.text(REMARK);
        if (!row.sound()) {
            return null;
        }
        return new Request(
                registration,
                Objects.requireNonNull(received),
                new Request.Applicant(Objects.requireNonNull(type), applicant),
                submission,
                content,
                course,
                closing,
                fee,
                unit,
                remark);
    }

    private static Request.Course course(RowReader row, @Nullable LocalDate received) {
        LocalDate asked = row.date(ASKED);
        LocalDate corrected = row.date(CORRECTED);
        LocalDate sent = row.date(SENT);
        LocalDate returned = row.date(RETURNED);
        LocalDate extended = row.date(EXTENDED);
        row.notBefore(ASKED, asked, RECEIVED, received);
        row.notBefore(CORRECTED, corrected, RECEIVED, received);
        row.notBefore(SENT, sent, RECEIVED, received);
        row.notBefore(RETURNED, returned, RECEIVED, received);
        row.notBefore(EXTENDED, extended, RECEIVED, received);
        if (corrected != null && asked == null && row.sound(ASKED)) {
            row.error(CORRECTED, "有补正收到日期而没有补正通知日期", corrected, "先填补正通知日期，或者不填此项");
        } else if (sound(received, corrected)) {
            row.notBefore(CORRECTED, corrected, ASKED, asked);
        }
        if (returned != null && sent == null && row.sound(SENT)) {
            row.error(RETURNED, "有征求意见收回日期而没有征求意见发出日期", returned, "先填征求意见发出日期，或者不填此项");
        } else if (sound(received, returned)) {
            row.notBefore(RETURNED, returned, SENT, sent);
        }
        return new Request.Course(asked, corrected, sent, returned, extended);
    }

    /** Whether the day is not already told to lie before the receipt: one error a mistake. */
    private static boolean sound(@Nullable LocalDate received, @Nullable LocalDate day) {
        return received == null || day == null || !day.isBefore(received);
    }

    private static Request.@Nullable Closing closing(
            RowReader row, @Nullable LocalDate received, Request.Course course) {
        LocalDate replied = row.date(REPLIED);
        Outcome outcome = row.choice(OUTCOME, OUTCOMES::findRow);
        NotHeldReason reason = row.choice(REASON, REASONS);
        String referred = row.text(REFERRED);
        String number = row.text(NUMBER);
        row.notBefore(REPLIED, replied, RECEIVED, received);
        if (sound(received, replied)) {
            row.notBefore(REPLIED, replied, CORRECTED, course.correctionReceivedOn());
        }
        if (replied != null && outcome == null && row.sound(OUTCOME)) {
            row.error(OUTCOME, "有答复日期而没有处理结果", "", OUTCOME.allowed());
        }
        if (outcome != null && replied == null && row.sound(REPLIED)) {
            row.error(REPLIED, "有处理结果而没有答复日期", "", REPLIED.allowed());
        }
        if (outcome == Outcome.NOT_CORRECTED_IN_TIME && course.correctionAskedOn() == null && row.sound(ASKED)) {
            row.error(ASKED, "处理结果为逾期不补正而没有补正通知日期", "", ASKED.allowed());
        }
        return replied == null || outcome == null
                ? null
                : new Request.Closing(replied, outcome, reason, referred, number);
    }
}
