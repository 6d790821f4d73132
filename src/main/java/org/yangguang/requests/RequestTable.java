package org.yangguang.requests;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.registers.Column;
import org.yangguang.registers.Register;
import org.yangguang.sealing.Seal;
import org.yangguang.shared.Money;

/** How a request stands in the register. */
final class RequestTable {

    static final String NAME = "requests.request";

    private RequestTable() {}

    /**
     * @param sealing how an applicant's name is encrypted
     * @param due what the clock makes of a request's days
     */
    static Register<Request> register(Seal sealing, Function<Request, @Nullable String> due) {
        return Register.of(
                NAME,
                Column.text("registration", "登记号", Request::registration),
                Column.date("received_on", "收到日期", Request::receivedOn),
                Column.choice(
                        "applicant_type",
                        "申请人类型",
                        ApplicantType.class,
                        ApplicantType::label,
                        request -> request.applicant().type()),
                applicantSealed(sealing),
                applicantDigest(sealing),
                Column.choice("submission", "申请方式", Submission.class, Submission::label, Request::submission),
                Column.text("content", "申请内容", Request::content),
                course("correction_asked_on", "补正通知日期", Request.Course::correctionAskedOn),
                course("correction_received_on", "补正收到日期", Request.Course::correctionReceivedOn),
                course("consultation_sent_on", "征求意见发出日期", Request.Course::consultationSentOn),
                course("consultation_returned_on", "征求意见收回日期", Request.Course::consultationReturnedOn),
                course("extended_on", "延期通知日期", Request.Course::extendedOn),
                Column.date("closed_on", "答复日期", closing(Request.Closing::on)),
                Column.choice("outcome", "处理结果", Outcome.class, Outcome::label, closing(Request.Closing::outcome)),
                Column.choice(
                        "not_held_reason",
                        "不掌握情形",
                        NotHeldReason.class,
                        NotHeldReason::label,
                        closing(Request.Closing::notHeldReason)),
                Column.text("referred_to", "告知机关", closing(Request.Closing::referredTo)),
                Column.text("reply_number", "答复文号", closing(Request.Closing::replyNumber)),
                Column.of("fee_fen", "信息处理费（分）", Column.Type.BIGINT, RequestTable::fee),
                Column.text("unit", "承办单位", Request::unit),
                Column.text("remark", "备注", Request::remark),
                Column.<Request>date("due_on", "答复期限", due::apply).notCompared());
    }

    private static Column<Request> applicantSealed(Seal sealing) {
        return Column.<Request>of("applicant_sealed", "申请人", Column.Type.BYTEA, request -> sealing.seal(told(request)))
                .notCompared()
                .lastingOnceKnown();
    }

    private static Column<Request> applicantDigest(Seal sealing) {
        return Column.<Request>text("applicant_digest", "申请人", request -> sealing.digest(told(request)))
                .shownAs(digest -> "（已加密）")
                .lastingOnceKnown();
    }

    /** The name, as far as it is told: a ledger that was taken out masked must not overwrite names on record. */
    private static @Nullable String told(Request request) {
        String name = request.applicant().name();
        return name == null || MaskedName.is(name) ? null : name;
    }

    private static Column<Request> course(
            String name, String label, Function<Request.Course, @Nullable LocalDate> day) {
        return Column.date(name, label, request -> day.apply(request.course()));
    }

    private static <V> Function<Request, @Nullable V> closing(Function<Request.Closing, @Nullable V> part) {
        return request -> request.closing() == null ? null : part.apply(request.closing());
    }

    private static @Nullable Object fee(Request request) {
        Money fee = request.fee();
        return fee == null ? null : fee.fen();
    }
}
