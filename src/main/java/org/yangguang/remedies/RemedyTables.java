package org.yangguang.remedies;

import java.util.List;
import org.yangguang.registers.Column;
import org.yangguang.registers.Measure;
import org.yangguang.registers.Register;

/** The registers behind table 4 and what is counted in them (ledgers: "Table 4"). */
final class RemedyTables {

    static final Register<Reconsideration> RECONSIDERATIONS = Register.of(
            "remedies.reconsideration",
            Column.text("case_number", "案号", Reconsideration::caseNumber),
            Column.text("registration", "登记号", Reconsideration::registration),
            Column.date("filed_on", "申请日期", Reconsideration::filedOn),
            Column.choice("result", "结果", RemedyResult.class, RemedyResult::label, Reconsideration::result),
            Column.date("closed_on", "审结日期", Reconsideration::closedOn));

    static final Register<Lawsuit> LAWSUITS = Register.of(
            "remedies.lawsuit",
            Column.text("case_number", "案号", Lawsuit::caseNumber),
            Column.text("registration", "登记号", Lawsuit::registration),
            Column.choice("route", "起诉方式", Lawsuit.Route.class, Lawsuit.Route::label, Lawsuit::route),
            Column.date("filed_on", "起诉日期", Lawsuit::filedOn),
            Column.choice("standing", "被告身份", Lawsuit.Standing.class, Lawsuit.Standing::label, Lawsuit::standing),
            Column.choice("result", "结果", RemedyResult.class, RemedyResult::label, Lawsuit::result),
            Column.date("closed_on", "审结日期", Lawsuit::closedOn));

    /** Cases that ended in the year, by result. */
    static final Measure CLOSED = Measure.count("closed", "closed_on between :from and :to");

    /** 尚未审结: filed by the end of the year and open then. */
    static final Measure PENDING =
            Measure.count("pending", "filed_on <= :to and (closed_on is null or closed_on > :to)");

    /** 总计: what ended in the year or is pending at its end. */
    static final Measure TOTAL =
            Measure.count("total", "(" + CLOSED.condition() + ") or (" + PENDING.condition() + ")");

    static final List<Measure> ALL = List.of(CLOSED, PENDING);

    /** What can count at all. */
    static final String SCOPE = "closed_on is null or closed_on >= :from";

    private RemedyTables() {}
}
