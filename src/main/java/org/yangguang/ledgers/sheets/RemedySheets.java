package org.yangguang.ledgers.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Reconsideration;
import org.yangguang.remedies.RemedyResult;

/** 行政复议 and 行政诉讼. */
final class RemedySheets {

    private static final Choices<RemedyResult> RESULTS = new Choices<>(RemedyResult.class, RemedyResult::label);
    private static final Choices<Lawsuit.Route> ROUTES = new Choices<>(Lawsuit.Route.class, Lawsuit.Route::label);
    private static final Choices<Lawsuit.Standing> STANDINGS =
            new Choices<>(Lawsuit.Standing.class, Lawsuit.Standing::label);

    static final LedgerColumn CASE = LedgerColumn.text("案号", "案件编号，不得重复").mandatory();
    static final LedgerColumn REGISTRATION = LedgerColumn.text("登记号", "所涉申请的登记号");
    static final LedgerColumn APPLIED = LedgerColumn.date("申请日期", "申请行政复议的日期").mandatory();
    static final LedgerColumn RESULT =
            LedgerColumn.choice("结果", "从下拉列表选择", RESULTS.labels()).mandatory();
    static final LedgerColumn CLOSED = LedgerColumn.date("审结日期", "尚未审结不填；上诉的填终审日期");
    static final LedgerColumn ROUTE =
            LedgerColumn.choice("起诉方式", "从下拉列表选择", ROUTES.labels()).mandatory();
    static final LedgerColumn SUED = LedgerColumn.date("起诉日期", "提起行政诉讼的日期").mandatory();
    static final LedgerColumn STANDING = LedgerColumn.choice("被告身份", "不填为原行为机关；复议机关共同被告不计入年报", STANDINGS.labels());

    static final List<LedgerColumn> RECONSIDERATIONS = List.of(CASE, REGISTRATION, APPLIED, RESULT, CLOSED);
    static final List<LedgerColumn> LAWSUITS = List.of(CASE, REGISTRATION, ROUTE, SUED, STANDING, RESULT, CLOSED);

    private RemedySheets() {}

    /** The reconsideration of a row; null where something is wrong with it. */
    static @Nullable Reconsideration reconsideration(RowReader row) {
        String number = row.requiredText(CASE);
        String registration = row.text(REGISTRATION);
        LocalDate filed = row.date(APPLIED);
        RemedyResult result = row.choice(RESULT, RESULTS);
        LocalDate closed = closed(row, APPLIED, filed, result);
        return row.sound()
                ? new Reconsideration(
                        number, registration, Objects.requireNonNull(filed), Objects.requireNonNull(result), closed)
                : null;
    }

    /** The lawsuit of a row; null where something is wrong with it. */
    static @Nullable Lawsuit lawsuit(RowReader row) {
        String number = row.requiredText(CASE);
        String registration = row.text(REGISTRATION);
        Lawsuit.Route route = row.choice(ROUTE, ROUTES);
        LocalDate filed = row.date(SUED);
        Lawsuit.Standing standing = row.choice(STANDING, STANDINGS);
        RemedyResult result = row.choice(RESULT, RESULTS);
        LocalDate closed = closed(row, SUED, filed, result);
        return row.sound()
                ? new Lawsuit(
                        number,
                        registration,
                        Objects.requireNonNull(route),
                        Objects.requireNonNull(filed),
                        standing == null ? Lawsuit.Standing.ORIGINAL_AGENCY : standing,
                        Objects.requireNonNull(result),
                        closed)
                : null;
    }

    private static @Nullable LocalDate closed(
            RowReader row, LedgerColumn filedColumn, @Nullable LocalDate filed, @Nullable RemedyResult result) {
        LocalDate closed = row.date(CLOSED);
        row.notBefore(CLOSED, closed, filedColumn, filed);
        if (result != null && result.terminal() && closed == null && row.sound(CLOSED)) {
            row.error(CLOSED, "结果为" + result.label() + "而没有审结日期", "", CLOSED.allowed());
        }
        if (result == RemedyResult.PENDING && closed != null) {
            row.error(CLOSED, "尚未审结而有审结日期", closed, "不填");
        }
        return closed;
    }
}
