package org.yangguang.requests;

import java.util.List;
import org.yangguang.registers.Measure;

/** What is counted of requests in a year (ledgers: "Table 3"). */
final class RequestMeasures {

    /** What can count at all: came in by the end of the year and was not closed before it. */
    static final String SCOPE = "received_on <= :to and (closed_on is null or closed_on >= :from)";

    /** 一、本年新收. */
    static final Measure RECEIVED = Measure.count("received", "received_on between :from and :to");

    /** 二、上年结转: came in before the year and was not closed by its eve. */
    static final Measure CARRIED_IN =
            Measure.count("carried_in", "received_on < :from and (closed_on is null or closed_on >= :from)");

    /** 三、本年度办理结果. */
    static final Measure CLOSED = Measure.count("closed", "closed_on between :from and :to");

    /** 四、结转下年度继续办理: not closed at the end of the year. */
    static final Measure CARRIED_OUT =
            Measure.count("carried_out", "received_on <= :to and (closed_on is null or closed_on > :to)");

    /** Closed in the year and within the time that Regulation art. 33 gives. */
    static final Measure ON_TIME = Measure.count("on_time", "closed_on between :from and :to and closed_on <= due_on");

    /** Closed in the year after its time. */
    static final Measure LATE = Measure.count("late", "closed_on between :from and :to and closed_on > due_on");

    /** Closed in the year, but the calendar of a year in question is not confirmed. */
    static final Measure UNDETERMINED =
            Measure.count("undetermined", "closed_on between :from and :to and due_on is null");

    /** Processing fees (信息处理费) of requests closed in the year, in fen. */
    static final Measure PROCESSING_FEES = Measure.sum("processing_fees", "fee_fen", "closed_on between :from and :to");

    static final List<Measure> ALL =
            List.of(RECEIVED, CARRIED_IN, CLOSED, CARRIED_OUT, ON_TIME, LATE, UNDETERMINED, PROCESSING_FEES);

    private RequestMeasures() {}
}
