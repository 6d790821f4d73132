package org.yangguang.publication;

import java.math.BigDecimal;
import org.yangguang.registers.Column;
import org.yangguang.registers.Measure;
import org.yangguang.registers.Register;
import org.yangguang.shared.Money;

/** The registers behind table 2 and what is counted in them (ledgers: "Table 2"). */
final class PublicationTables {

    static final Register<NormativeDocument> DOCUMENTS = Register.of(
            "publication.normative_document",
            Column.text("number", "文号", NormativeDocument::number),
            Column.text("title", "标题", NormativeDocument::title),
            Column.choice(
                    "category",
                    "类别",
                    NormativeDocument.Category.class,
                    NormativeDocument.Category::label,
                    NormativeDocument::category),
            Column.date("made_on", "成文日期", NormativeDocument::madeOn),
            Column.date("published_on", "发布日期", NormativeDocument::publishedOn),
            Column.date("ended_on", "废止日期", NormativeDocument::endedOn),
            Column.choice(
                    "validity",
                    "状态",
                    NormativeDocument.Validity.class,
                    NormativeDocument.Validity::label,
                    NormativeDocument::validity));

    /** 本年制发件数. */
    static final Measure MADE = Measure.count("made", "made_on between :from and :to");

    /** 本年废止件数, lapsed ones included. */
    static final Measure REPEALED = Measure.count("repealed", "ended_on between :from and :to");

    /** 现行有效件数: made by the end of the year and not ended by then, whatever the office calls it. */
    static final Measure IN_FORCE =
            Measure.count("in_force", "made_on <= :to and (ended_on is null or ended_on > :to)");

    static final Register<EnforcementDecision> DECISIONS = Register.of(
            "publication.enforcement_decision",
            Column.text("number", "决定书文号", EnforcementDecision::number),
            Column.choice(
                    "kind",
                    "类别",
                    EnforcementDecision.Kind.class,
                    EnforcementDecision.Kind::label,
                    EnforcementDecision::kind),
            Column.date("decided_on", "决定日期", EnforcementDecision::decidedOn),
            Column.text("party", "当事人", EnforcementDecision::party),
            Column.of("quantity", "数量", Column.Type.BIGINT, EnforcementDecision::quantity));

    /** 本年处理决定数量. */
    static final Measure DECIDED = Measure.sum("decided", "quantity", "decided_on between :from and :to");

    static final Register<AdministrativeFee> FEES = Register.of(
            "publication.administrative_fee",
            Column.text("number", "编号", AdministrativeFee::number),
            Column.text("item", "项目", AdministrativeFee::item),
            Column.date("collected_on", "收费日期", AdministrativeFee::collectedOn),
            Column.<AdministrativeFee>of(
                            "amount_fen",
                            "金额（元）",
                            Column.Type.BIGINT,
                            fee -> fee.amount().fen())
                    .shownAs(PublicationTables::yuan));

    /** 本年收费金额, in fen. */
    static final Measure COLLECTED = Measure.sum("collected", "amount_fen", "collected_on between :from and :to");

    private PublicationTables() {}

    private static String yuan(String fen) {
        BigDecimal yuan = new Money(Long.parseLong(fen)).yuan();
        return yuan.toPlainString();
    }
}
