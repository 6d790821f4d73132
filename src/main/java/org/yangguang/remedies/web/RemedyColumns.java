package org.yangguang.remedies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.Procedure;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;

/** What the list of cases shows of each. */
final class RemedyColumns {

    /** Parameters that narrow the list. */
    static final String AGENCY = "agency";

    static final String KIND = "kind";
    static final String STATE = "state";
    static final String RESULT = "result";
    static final String YEAR = "year";

    static final List<Column<ListedCase>> ALL = List.of(
            Column.<ListedCase>of("number", "案号", one -> one.facts().caseNumber())
                    .linking(one -> RemedyAddresses.of(one.it().id()))
                    .sorting(),
            Column.<ListedCase>of("kind", "类别", one -> one.it().kind().label()).sorting(),
            Column.of("agency", "单位", ListedCase::agency).sorting(),
            Column.<ListedCase>of("filed", "申请或起诉日期", one -> one.facts().filedOn())
                    .sorting(),
            Column.<ListedCase>of(
                            "body", "复议机关或法院", one -> one.facts().hearing().body())
                    .sorting(),
            Column.<ListedCase>of("due", "时限", ListedCase::chip).sorting(Comparator.comparing(RemedyColumns::due)),
            Column.<ListedCase>of(
                            "result", "结果", one -> result(one.facts().ending().result()))
                    .sorting(Comparator.comparing(one -> one.facts().ending().result())),
            Column.<ListedCase>of("closed", "审结日期", one -> one.facts().ending().closedOn())
                    .sorting(),
            Column.<ListedCase>of("registration", "登记号", one -> one.facts().registration())
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of(
                            "noticed", "收到通知日期", one -> one.facts().hearing().noticedOn())
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of("deadline", "到期日", ListedCase::due).sorting().onDemand(),
            Column.<ListedCase>of("procedure", "审理程序", RemedyColumns::procedure)
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of(
                            "stage", "审级", one -> suit(one, suit -> suit.stage().label()))
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of(
                            "route",
                            "起诉方式",
                            one -> suit(one, suit -> suit.route().label()))
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of(
                            "standing",
                            "被告身份",
                            one -> suit(one, suit -> suit.standing().label()))
                    .sorting()
                    .onDemand(),
            Column.<ListedCase>of("ordered", "责令内容", one -> one.facts().ending().ordered())
                    .onDemand());

    private RemedyColumns() {}

    static Chip result(RemedyResult result) {
        return switch (result) {
            case UPHELD -> Chip.green(result.label());
            case CORRECTED -> Chip.red(result.label());
            case OTHER -> Chip.plain(result.label());
            case PENDING -> Chip.blue(result.label());
        };
    }

    /** Those without a day stand last. */
    private static LocalDate due(ListedCase one) {
        LocalDate due = one.due();
        return due == null ? LocalDate.MAX : due;
    }

    private static @Nullable String procedure(ListedCase one) {
        Procedure procedure = one.facts().hearing().procedure();
        return procedure == null ? null : procedure.label();
    }

    private static @Nullable String suit(ListedCase one, Function<RemedyFacts.Suit, String> value) {
        RemedyFacts.Suit suit = one.facts().suit();
        return suit == null ? null : value.apply(suit);
    }
}
