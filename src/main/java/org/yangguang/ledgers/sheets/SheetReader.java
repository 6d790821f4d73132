package org.yangguang.ledgers.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.tables.SheetRow;
import org.yangguang.documents.tables.TableFile;

/** Reads a sheet from top to bottom, row by row, and hands on the records of its sound rows. */
public final class SheetReader<T> {

    private final LedgerSheet sheet;
    private final Function<RowReader, @Nullable T> rule;
    private final Function<T, String> key;

    SheetReader(LedgerSheet sheet, Function<RowReader, @Nullable T> rule, Function<T, String> key) {
        this.sheet = sheet;
        this.rule = rule;
        this.key = key;
    }

    /**
     * A record and the row it stands in.
     *
     * @param row as a spreadsheet numbers it
     */
    public record Read<T>(int row, T record) {}

    /** Takes the records in the order of the sheet. */
    public interface Sink<T> {
        void take(Read<T> read);
    }

    public LedgerSheet sheet() {
        return sheet;
    }

    /** Reads the sheet out of the file. What is wrong goes into {@code errors}, what is ignored into {@code warnings}. */
    public void read(TableFile file, Problems errors, Problems warnings, Sink<T> sink) {
        Optional<String> name = file.sheets().stream()
                .filter(one -> Choices.plain(one).equals(sheet.title()))
                .findFirst();
        if (name.isEmpty()) {
            errors.add(new Problem(
                    sheet.title(),
                    0,
                    "工作表",
                    "缺少工作表",
                    String.join("、", file.sheets()),
                    "工作表“" + sheet.title() + "”，没有记录时保留表头"));
            return;
        }
        try (TableFile.Rows rows = file.rows(name.get())) {
            Optional<SheetRow> first = rows.next();
            if (first.isPresent()) {
                read(first.get(), rows, errors, warnings, sink);
            }
        }
    }

    private void read(SheetRow first, TableFile.Rows rows, Problems errors, Problems warnings, Sink<T> sink) {
        long before = errors.count();
        Heading heading = Heading.read(first, sheet, errors);
        unknown(first.number(), heading.unknown(), warnings);
        if (errors.count() > before) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            RowReader reader = new RowReader(sheet, heading, row.get(), errors);
            T record = rule.apply(reader);
            if (record != null && unique(reader, key.apply(record), seen)) {
                sink.take(new Read<>(reader.number(), record));
            }
        }
    }

    private void unknown(int row, List<String> columns, Problems warnings) {
        for (String column : columns) {
            warnings.add(new Problem(
                    sheet.title(),
                    row,
                    column.replaceAll("\\s+", ""),
                    "未知的列，未导入",
                    column,
                    String.join(
                            "、",
                            sheet.columns().stream().map(LedgerColumn::name).toList())));
        }
    }

    private boolean unique(RowReader reader, String of, Map<String, Integer> seen) {
        Integer first = seen.putIfAbsent(of, reader.number());
        if (first == null) {
            return true;
        }
        reader.error(
                sheet.key(),
                "与第 %d 行重复".formatted(first),
                of,
                "同一工作表中不重复的" + sheet.key().name());
        return false;
    }
}
