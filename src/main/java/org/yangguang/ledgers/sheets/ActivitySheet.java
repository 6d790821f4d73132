package org.yangguang.ledgers.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.ledgers.sheets.LedgerColumn.Kind;
import org.yangguang.registers.Occasion;

/** 日常工作. */
final class ActivitySheet {

    private static final Choices<ActivityKind> KINDS = new Choices<>(ActivityKind.class, ActivityKind::label);

    static final LedgerColumn NUMBER = LedgerColumn.text("编号", "不得重复").mandatory();
    static final LedgerColumn KIND =
            LedgerColumn.choice("类别", "从下拉列表选择", KINDS.labels()).mandatory();
    static final LedgerColumn DAY = LedgerColumn.date("日期", "开展的日期；专区为启用日期").mandatory();
    static final LedgerColumn NAME = LedgerColumn.text("名称", "工作或活动名称").mandatory();
    static final LedgerColumn QUANTITY = LedgerColumn.of("数量", Kind.COUNT, "政府公报填印发份数");

    static final List<LedgerColumn> COLUMNS = List.of(NUMBER, KIND, DAY, NAME, QUANTITY);

    private ActivitySheet() {}

    /** The activity of a row; null where something is wrong with it. */
    static @Nullable Activity read(RowReader row) {
        String number = row.requiredText(NUMBER);
        ActivityKind kind = row.choice(KIND, KINDS);
        LocalDate day = row.date(DAY);
        String name = row.requiredText(NAME);
        Long quantity = row.count(QUANTITY);
        return row.sound()
                ? new Activity(
                        Objects.requireNonNull(kind), new Occasion(number, Objects.requireNonNull(day), name, quantity))
                : null;
    }
}
