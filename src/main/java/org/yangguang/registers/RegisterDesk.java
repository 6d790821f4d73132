package org.yangguang.registers;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records batches in registers. Three statements a batch at most, however many records it has. */
@Component
public class RegisterDesk {

    private final JdbcOperations jdbc;

    RegisterDesk(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Records a batch: unknown keys are added; known ones are compared, and changed only where {@code known} says so. Part of
     * the caller's transaction.
     *
     * @param agency whose register it is
     * @param batch no key twice
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> Recorded record(Register<T> register, long agency, List<T> batch, Recorded.Known known) {
        if (batch.isEmpty()) {
            return Recorded.NOTHING;
        }
        Set<String> added = add(register, agency, batch);
        List<T> there = batch.stream()
                .filter(record -> !added.contains(keyOf(register, record)))
                .toList();
        if (there.isEmpty()) {
            return new Recorded(added.size(), 0, List.of());
        }
        Map<String, Map<String, @Nullable String>> stored = stored(register, agency, there);
        List<Recorded.Change> changes = new ArrayList<>();
        List<T> amended = new ArrayList<>();
        for (T record : there) {
            List<Recorded.Change> of =
                    compare(register, record, stored.getOrDefault(keyOf(register, record), Map.of()));
            changes.addAll(of);
            if (!of.isEmpty()) {
                amended.add(record);
            }
        }
        if (known == Recorded.Known.AMEND && !amended.isEmpty()) {
            amend(register, agency, amended);
        }
        return new Recorded(added.size(), there.size() - amended.size(), changes);
    }

    /** Removes all records of an agency. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clear(Register<?> register, long agency) {
        jdbc.update("delete from " + register.table() + " where agency_id = ?", agency);
    }

    private static <T> String keyOf(Register<T> register, T record) {
        return Objects.requireNonNull(register.key().textOf(record), "a record without its key");
    }

    private <T> Set<String> add(Register<T> register, long agency, List<T> batch) {
        String sql =
                "insert into %s (agency_id, %s) select ?, given.* from %s on conflict (agency_id, %s) do nothing returning %s"
                        .formatted(
                                register.table(),
                                register.names(""),
                                register.batch(),
                                register.key().name(),
                                register.key().name());
        return execute(sql, statement -> {
            statement.setLong(1, agency);
            fill(statement, 2, register, batch);
            Set<String> keys = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    keys.add(rows.getString(1));
                }
            }
            return keys;
        });
    }

    private <T> Map<String, Map<String, @Nullable String>> stored(Register<T> register, long agency, List<T> records) {
        String columns = register.columns().stream()
                .filter(Column::compared)
                .map(column -> column.name() + "::text")
                .collect(Collectors.joining(", "));
        String sql = "select %s from %s where agency_id = ? and %s = any(?)"
                .formatted(columns, register.table(), register.key().name());
        return execute(sql, statement -> {
            statement.setLong(1, agency);
            statement.setArray(2, array(statement.getConnection(), register.key(), records));
            Map<String, Map<String, @Nullable String>> found = new LinkedHashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Map<String, @Nullable String> values = new LinkedHashMap<>();
                    for (Column<T> column : register.columns()) {
                        if (column.compared()) {
                            values.put(column.name(), rows.getString(column.name()));
                        }
                    }
                    found.put(rows.getString(register.key().name()), values);
                }
            }
            return found;
        });
    }

    private static <T> List<Recorded.Change> compare(
            Register<T> register, T record, Map<String, @Nullable String> stored) {
        List<Recorded.Change> changes = new ArrayList<>();
        for (Column<T> column : register.columns()) {
            String before = stored.get(column.name());
            String after = column.textOf(record);
            boolean silent = column.lasting() && after == null;
            if (column.compared() && !silent && !Objects.equals(before, after)) {
                changes.add(new Recorded.Change(
                        keyOf(register, record), column.label(), column.show(before), column.show(after)));
            }
        }
        return changes;
    }

    private <T> void amend(Register<T> register, long agency, List<T> records) {
        String assignments = register.columns().stream()
                .map(column -> column.name() + " = " + given(column))
                .collect(Collectors.joining(", "));
        String sql =
                "update %s as kept set %s, version = kept.version + 1 from %s where kept.agency_id = ? and kept.%s = given.%s"
                        .formatted(
                                register.table(),
                                assignments,
                                register.batch(),
                                register.key().name(),
                                register.key().name());
        execute(sql, statement -> {
            fill(statement, 1, register, records);
            statement.setLong(register.columns().size() + 1, agency);
            return statement.executeUpdate();
        });
    }

    private static String given(Column<?> column) {
        return column.lasting() ? "coalesce(given.%1$s, kept.%1$s)".formatted(column.name()) : "given." + column.name();
    }

    private static <T> void fill(PreparedStatement statement, int first, Register<T> register, List<T> records)
            throws SQLException {
        int position = first;
        for (Column<T> column : register.columns()) {
            statement.setArray(position++, array(statement.getConnection(), column, records));
        }
    }

    private static <T> Array array(Connection connection, Column<T> column, Collection<T> records) throws SQLException {
        Function<T, @Nullable Object> value = column.value();
        // The driver takes bytes only as an array of that very type.
        Object[] values = column.type() == Column.Type.BYTEA
                ? records.stream().map(value).toArray(byte[][]::new)
                : records.stream().map(value).toArray();
        return connection.createArrayOf(column.type().sql(), values);
    }

    private interface Step<R> {
        R run(PreparedStatement statement) throws SQLException;
    }

    private <R> R execute(String sql, Step<R> step) {
        R result = jdbc.execute((ConnectionCallback<R>) connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return step.run(statement);
            }
        });
        return Objects.requireNonNull(result);
    }
}
