package org.yangguang.ledgers.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.channels.Dispatch;

/** 信息发布. */
final class DispatchSheet {

    private static final Choices<Dispatch.Category> CATEGORIES =
            new Choices<>(Dispatch.Category.class, Dispatch.Category::label);
    private static final Choices<Dispatch.Form> FORMS = new Choices<>(Dispatch.Form.class, Dispatch.Form::label);

    static final LedgerColumn NUMBER = LedgerColumn.text("编号", "不得重复").mandatory();
    static final LedgerColumn TITLE = LedgerColumn.text("标题", "信息标题").mandatory();
    static final LedgerColumn DAY = LedgerColumn.date("发布日期", "发布的日期").mandatory();
    static final LedgerColumn CATEGORY =
            LedgerColumn.choice("渠道", "年报统计口径的渠道", CATEGORIES.labels()).mandatory();
    static final LedgerColumn FORM = LedgerColumn.choice("形式", "政策解读须填写", FORMS.labels());
    static final LedgerColumn LINK = LedgerColumn.text("链接", "网页地址");

    static final List<LedgerColumn> COLUMNS = List.of(NUMBER, TITLE, DAY, CATEGORY, FORM, LINK);

    private DispatchSheet() {}

    /** The dispatch of a row; null where something is wrong with it. */
    static @Nullable Dispatch read(RowReader row) {
        String number = row.requiredText(NUMBER);
        String title = row.requiredText(TITLE);
        LocalDate day = row.date(DAY);
        Dispatch.Category category = row.choice(CATEGORY, CATEGORIES);
        Dispatch.Form form = row.choice(FORM, FORMS);
        String link = row.text(LINK);
        return row.sound()
                ? new Dispatch(number, title, Objects.requireNonNull(day), Objects.requireNonNull(category), form, link)
                : null;
    }
}
