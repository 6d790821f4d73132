package org.yangguang.ledgers.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.ledgers.sheets.LedgerColumn.Kind;
import org.yangguang.publication.AdministrativeFee;
import org.yangguang.publication.EnforcementDecision;
import org.yangguang.publication.NormativeDocument;
import org.yangguang.shared.Money;

/** 规范性文件, 行政执法 and 行政事业性收费. */
final class PublicationSheets {

    private static final Choices<NormativeDocument.Category> CATEGORIES =
            new Choices<>(NormativeDocument.Category.class, NormativeDocument.Category::label);
    private static final Choices<NormativeDocument.Validity> VALIDITIES =
            new Choices<>(NormativeDocument.Validity.class, NormativeDocument.Validity::label);
    private static final Choices<EnforcementDecision.Kind> KINDS =
            new Choices<>(EnforcementDecision.Kind.class, EnforcementDecision.Kind::label);

    static final LedgerColumn NUMBER = LedgerColumn.text("文号", "文件的文号，不得重复").mandatory();
    static final LedgerColumn TITLE = LedgerColumn.text("标题", "文件标题").mandatory();
    static final LedgerColumn CATEGORY =
            LedgerColumn.choice("类别", "县级以下没有规章制定权", CATEGORIES.labels()).mandatory();
    static final LedgerColumn MADE = LedgerColumn.date("成文日期", "文件落款日期").mandatory();
    static final LedgerColumn PUBLISHED = LedgerColumn.date("发布日期", "公开发布的日期");
    static final LedgerColumn ENDED = LedgerColumn.date("废止日期", "废止或失效的日期；现行有效不填");
    static final LedgerColumn VALIDITY = LedgerColumn.choice("状态", "从下拉列表选择", VALIDITIES.labels());

    static final LedgerColumn DECISION =
            LedgerColumn.text("决定书文号", "决定书的文号，不得重复").mandatory();
    static final LedgerColumn KIND =
            LedgerColumn.choice("类别", "从下拉列表选择", KINDS.labels()).mandatory();
    static final LedgerColumn DECIDED = LedgerColumn.date("决定日期", "作出处理决定的日期").mandatory();
    static final LedgerColumn PARTY = LedgerColumn.text("当事人", "");
    static final LedgerColumn QUANTITY = LedgerColumn.of("数量", Kind.COUNT, "本行代表的决定件数；不填为 1");

    static final LedgerColumn FEE_NUMBER = LedgerColumn.text("编号", "不得重复").mandatory();
    static final LedgerColumn ITEM = LedgerColumn.text("项目", "收费项目").mandatory();
    static final LedgerColumn COLLECTED = LedgerColumn.date("收费日期", "实际收取的日期").mandatory();
    static final LedgerColumn AMOUNT =
            LedgerColumn.of("金额(元)", Kind.MONEY, "单位：元").mandatory();

    static final List<LedgerColumn> DOCUMENTS = List.of(NUMBER, TITLE, CATEGORY, MADE, PUBLISHED, ENDED, VALIDITY);
    static final List<LedgerColumn> ENFORCEMENT = List.of(DECISION, KIND, DECIDED, PARTY, QUANTITY);
    static final List<LedgerColumn> FEES = List.of(FEE_NUMBER, ITEM, COLLECTED, AMOUNT);

    private PublicationSheets() {}

    /** The document of a row; null where something is wrong with it. */
    static @Nullable NormativeDocument document(RowReader row) {
        String number = row.requiredText(NUMBER);
        String title = row.requiredText(TITLE);
        NormativeDocument.Category category = row.choice(CATEGORY, CATEGORIES);
        LocalDate made = row.date(MADE);
        LocalDate published = row.date(PUBLISHED);
        LocalDate ended = row.date(ENDED);
        NormativeDocument.Validity validity = row.choice(VALIDITY, VALIDITIES);
        row.notBefore(ENDED, ended, MADE, made);
        if (validity != null && validity != NormativeDocument.Validity.IN_FORCE && ended == null && row.sound(ENDED)) {
            row.error(ENDED, "状态为" + validity.label() + "而没有废止日期", "", ENDED.allowed());
        }
        return row.sound()
                ? new NormativeDocument(
                        number,
                        title,
                        Objects.requireNonNull(category),
                        Objects.requireNonNull(made),
                        published,
                        ended,
                        validity)
                : null;
    }

    /** The decision of a row; null where something is wrong with it. */
    static @Nullable EnforcementDecision decision(RowReader row) {
        String number = row.requiredText(DECISION);
        EnforcementDecision.Kind kind = row.choice(KIND, KINDS);
        LocalDate decided = row.date(DECIDED);
        String party = row.text(PARTY);
        Long quantity = row.count(QUANTITY);
        return row.sound()
                ? new EnforcementDecision(
                        number,
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(decided),
                        party,
                        quantity == null ? 1 : quantity)
                : null;
    }

    /** The fee of a row; null where something is wrong with it. */
    static @Nullable AdministrativeFee fee(RowReader row) {
        String number = row.requiredText(FEE_NUMBER);
        String item = row.requiredText(ITEM);
        LocalDate collected = row.date(COLLECTED);
        Money amount = row.money(AMOUNT);
        return row.sound()
                ? new AdministrativeFee(number, item, Objects.requireNonNull(collected), Objects.requireNonNull(amount))
                : null;
    }
}
