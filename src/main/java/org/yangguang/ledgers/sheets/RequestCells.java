package org.yangguang.ledgers.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.NotHeldReason;
import org.yangguang.requests.Outcome;
import org.yangguang.requests.Request;
import org.yangguang.requests.Submission;
import org.yangguang.shared.Money;

/** A request as a row of 依申请公开: what {@link RequestSheet} reads, the other way round. */
public final class RequestCells {

    private static final Map<LedgerColumn, Function<Request, @Nullable Object>> CELLS = new HashMap<>();

    static {
        CELLS.put(RequestSheet.REGISTRATION, Request::registration);
        CELLS.put(RequestSheet.RECEIVED, Request::receivedOn);
        CELLS.put(RequestSheet.TYPE, request -> request.applicant().type().label());
        CELLS.put(RequestSheet.APPLICANT, request -> request.applicant().name());
        CELLS.put(RequestSheet.SUBMISSION, request -> label(request.submission(), Submission::label));
        CELLS.put(RequestSheet.CONTENT, Request::content);
        CELLS.put(RequestSheet.ASKED, request -> request.course().correctionAskedOn());
        CELLS.put(RequestSheet.CORRECTED, request -> request.course().correctionReceivedOn());
        CELLS.put(RequestSheet.SENT, request -> request.course().consultationSentOn());
        CELLS.put(RequestSheet.RETURNED, request -> request.course().consultationReturnedOn());
        CELLS.put(RequestSheet.EXTENDED, request -> request.course().extendedOn());
        CELLS.put(RequestSheet.REPLIED, closing(Request.Closing::on));
        CELLS.put(RequestSheet.OUTCOME, closing(closed -> label(closed.outcome(), Outcome::label)));
        CELLS.put(RequestSheet.REASON, closing(closed -> label(closed.notHeldReason(), NotHeldReason::label)));
        CELLS.put(RequestSheet.REFERRED, closing(Request.Closing::referredTo));
        CELLS.put(RequestSheet.NUMBER, closing(Request.Closing::replyNumber));
        CELLS.put(RequestSheet.FEE, request -> label(request.fee(), Money::yuan));
        CELLS.put(RequestSheet.UNIT, Request::unit);
        CELLS.put(RequestSheet.REMARK, Request::remark);
    }

    private RequestCells() {}

    /** Text, days or amounts in the order of the sheet's columns; null for an empty cell. */
    public static List<@Nullable Object> of(Request request) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (LedgerColumn column : RequestSheet.COLUMNS) {
            cells.add(Objects.requireNonNull(CELLS.get(column)).apply(request));
        }
        return cells;
    }

    private static <T> @Nullable Object label(@Nullable T value, Function<T, Object> label) {
        return value == null ? null : label.apply(value);
    }

    private static Function<Request, @Nullable Object> closing(Function<Request.Closing, @Nullable Object> part) {
        return request -> request.closing() == null ? null : part.apply(request.closing());
    }
}
