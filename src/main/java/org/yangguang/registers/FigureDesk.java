package org.yangguang.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.shared.Page;
import org.yangguang.shared.Period;

/** Counts figures of registers and lists the records behind them. */
@Component
public class FigureDesk {

    private final JdbcClient jdbc;

    FigureDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts several measures for several agencies in one pass over the register.
     *
     * @param scope condition that every measure implies, with {@code :from} and {@code :to}; spares the rows that cannot count
     * @param by columns by which the result is kept apart
     */
    public Tally count(
            Register<?> register,
            Collection<Long> agencies,
            Period period,
            String scope,
            List<Measure> measures,
            List<String> by) {
        String groups = Stream.concat(Stream.of("agency_id"), by.stream()).collect(Collectors.joining(", "));
        String sums = measures.stream()
                .map(measure -> "%s filter (where %s) as %s"
                        .formatted(measure.aggregate(), measure.condition(), measure.name()))
                .collect(Collectors.joining(", "));
        String sql = "select %s, %s from %s where agency_id = any(:agencies) and (%s) group by %s"
                .formatted(groups, sums, register.table(), scope, groups);
        Tally tally = new Tally();
        jdbc.sql(sql)
                .param("agencies", agencies.toArray(Long[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .query(row -> {
                    Map<String, String> values = new HashMap<>();
                    for (String column : by) {
                        values.put(column, row.getString(column));
                    }
                    Map<String, Long> counted = new HashMap<>();
                    for (Measure measure : measures) {
                        counted.put(measure.name(), row.getLong(measure.name()));
                    }
                    tally.add(row.getLong("agency_id"), new Tally.Part(values, counted));
                });
        return tally;
    }

    /**
     * Lists the records that a figure counts, in the order of their keys.
     *
     * @param columns names of the columns to show, in order: what may be shown is the owner's decision
     */
    public <T> Listing list(Figure<T> figure, long agency, Period period, List<String> columns, int page, int size) {
        Register<T> register = figure.register();
        Map<String, String> values = new TreeMap<>(figure.slice().values());
        String slice = values.keySet().stream()
                .map(column -> " and " + register.column(column).name() + " = :slice_" + column)
                .collect(Collectors.joining());
        String from = " from %s where agency_id = :agency and (%s)%s"
                .formatted(register.table(), figure.measure().condition(), slice);
        long total = bind("select count(*)" + from, agency, period, values)
                .query(Long.class)
                .single();
        List<Column<T>> shown = register.columns(columns);
        String names = shown.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        List<List<@Nullable String>> rows = bind(
                        "select " + names + from + " order by " + register.key().name() + " limit :size offset :skip",
                        agency,
                        period,
                        values)
                .param("size", size)
                .param("skip", (long) (page - 1) * size)
                .query((row, number) -> shown.stream()
                        .<@Nullable String>map(column -> cell(row, column))
                        .collect(Collectors.toCollection(ArrayList::new)))
                .list()
                .stream()
                .<List<@Nullable String>>map(Collections::unmodifiableList)
                .toList();
        return new Listing(
                shown.stream().map(Column::label).toList(),
                new Page<>(rows, page, size, total),
                key -> open(register, from, agency, period, values, key));
    }

    /** What is sealed stays sealed: bytes are not shown. */
    private <T> Optional<List<Listing.Field>> open(
            Register<T> register, String from, long agency, Period period, Map<String, String> values, String key) {
        List<Column<T>> shown = register.columns().stream()
                .filter(column -> column.type() != Column.Type.BYTEA)
                .toList();
        String names = shown.stream().map(column -> column.name() + "::text").collect(Collectors.joining(", "));
        String sql = "select " + names + from + " and " + register.key().name() + " = :key";
        return bind(sql, agency, period, values)
                .param("key", key)
                .query((row, number) -> shown.stream()
                        .map(column -> new Listing.Field(column.label(), cell(row, column)))
                        .toList())
                .optional();
    }

    private static @Nullable String cell(ResultSet row, Column<?> column) {
        try {
            return column.show(row.getString(column.name()));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private JdbcClient.StatementSpec bind(String sql, long agency, Period period, Map<String, String> values) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql)
                .param("agency", agency)
                .param("from", period.from())
                .param("to", period.to());
        for (Map.Entry<String, String> value : values.entrySet()) {
            statement = statement.param("slice_" + value.getKey(), value.getValue());
        }
        return statement;
    }
}
