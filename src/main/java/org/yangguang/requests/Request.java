package org.yangguang.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Money;

/**
 * An application for government information (依申请公开) and what became of it (Regulation arts. 27–44).
 *
 * @param registration number under which the agency registered it (登记号), unique per agency
 * @param receivedOn day of receipt (收到日期, art. 31)
 * @param content what is sought (申请内容)
 * @param closing how it was closed; null while it is open
 * @param unit unit that handles it (承办单位)
 */
public record Request(
        String registration,
        LocalDate receivedOn,
        Applicant applicant,
        @Nullable Submission submission,
        String content,
        Course course,
        @Nullable Closing closing,
        @Nullable Money fee,
        @Nullable String unit,
        @Nullable String remark) {

    /**
     * Who applies.
     *
     * @param name stored encrypted; null where the ledger has none
     */
    public record Applicant(ApplicantType type, @Nullable String name) {}

    /**
     * The days that move the clock of a request; null what did not happen.
     *
     * @param correctionAskedOn 补正通知日期 (art. 30)
     * @param correctionReceivedOn 补正收到日期
     * @param consultationSentOn 征求意见发出日期 (arts. 32 and 34)
     * @param consultationReturnedOn 征求意见收回日期
     * @param extendedOn 延期通知日期 (art. 33)
     */
    public record Course(
            @Nullable LocalDate correctionAskedOn,
            @Nullable LocalDate correctionReceivedOn,
            @Nullable LocalDate consultationSentOn,
            @Nullable LocalDate consultationReturnedOn,
            @Nullable LocalDate extendedOn) {

        /** Nothing happened between receipt and reply. */
        public static final Course STRAIGHT = new Course(null, null, null, null, null);
    }

    /**
     * How it was closed.
     *
     * @param on day the reply was posted or handed over (答复日期); for cases no longer processed the day they were closed
     * @param notHeldReason only where the outcome is {@link Outcome#NOT_HELD}
     * @param referredTo agency whose name and contact the applicant was given (告知机关)
     * @param replyNumber number of the reply letter (答复文号)
     */
    public record Closing(
            LocalDate on,
            Outcome outcome,
            @Nullable NotHeldReason notHeldReason,
            @Nullable String referredTo,
            @Nullable String replyNumber) {}

    public boolean open() {
        return closing == null;
    }
}
