package org.yangguang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Page;
import org.yangguang.shared.Period;

/** The table behind the trail. */
@Repository
class AuditEntries {

    private static final String COLUMNS =
            "number, at, login, name, origin, action, subject, before, after, detail, previous, hash";

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AuditEntry> last() {
        return jdbc.sql("select " + COLUMNS + " from audit.entry order by number desc limit 1")
                .query((row, at) -> entry(row))
                .optional();
    }

    Optional<AuditEntry> find(long number) {
        return jdbc.sql("select " + COLUMNS + " from audit.entry where number = :number")
                .param("number", number)
                .query((row, at) -> entry(row))
                .optional();
    }

    void append(AuditEntry entry) {
        String sql = "insert into audit.entry (" + COLUMNS + """
                ) values (:number, :at, :login, :name, :origin, :action, :subject, :before, :after, :detail, :previous, :hash)""";
        jdbc.sql(sql)
                .param("number", entry.number())
                .param("at", Timestamp.from(entry.at()))
                .param("login", entry.actor().login())
                .param("name", entry.actor().name())
                .param("origin", entry.origin())
                .param("action", entry.deed().action())
                .param("subject", entry.deed().subject())
                .param("before", entry.deed().before())
                .param("after", entry.deed().after())
                .param("detail", entry.deed().detail())
                .param("previous", entry.previous())
                .param("hash", entry.hash())
                .update();
    }

    /** Up to {@code most} entries after that number and up to the other, in their order. */
    List<AuditEntry> between(long after, long upTo, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from audit.entry where number > :after and number <= :upTo order by number limit :most")
                .param("after", after)
                .param("upTo", upTo)
                .param("most", most)
                .query((row, at) -> entry(row))
                .list();
    }

    /** Up to {@code most} entries that pass the filter, from that number downwards. */
    List<AuditEntry> downFrom(long number, AuditFilter filter, ZoneId zone, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, zone, parameters);
        return jdbc.sql("select " + COLUMNS + " from audit.entry" + where
                        + " and number <= :number order by number desc limit :most")
                .params(parameters)
                .param("number", number)
                .param("most", most)
                .query((row, at) -> entry(row))
                .list();
    }

    /** How many entries up to that number pass the filter. */
    long count(long upTo, AuditFilter filter, ZoneId zone) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, zone, parameters);
        return jdbc.sql("select count(*) from audit.entry" + where + " and number <= :upTo")
                .params(parameters)
                .param("upTo", upTo)
                .query(Long.class)
                .single();
    }

    Page<AuditEntry> page(AuditFilter filter, ZoneId zone, int number, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(filter, zone, parameters);
        long total = jdbc.sql("select count(*) from audit.entry" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<AuditEntry> entries = jdbc.sql("select " + COLUMNS + " from audit.entry" + where
                        + " order by number desc limit " + size + " offset " + (number - 1L) * size)
                .params(parameters)
                .query((row, at) -> entry(row))
                .list();
        return new Page<>(entries, number, size, total);
    }

    List<String> actions() {
        return jdbc.sql("select distinct action from audit.entry order by action")
                .query(String.class)
                .list();
    }

    private static String where(AuditFilter filter, ZoneId zone, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where true");
        Period period = filter.period();
        if (period != null) {
            where.append(" and at >= :from and at < :until");
            parameters.put("from", start(period.from(), zone));
            parameters.put("until", start(period.to().plusDays(1), zone));
        }
        if (!filter.who().isEmpty()) {
            where.append(" and (strpos(login, :who) > 0 or strpos(name, :who) > 0)");
            parameters.put("who", filter.who());
        }
        if (!filter.action().isEmpty()) {
            where.append(" and action = :action");
            parameters.put("action", filter.action());
        }
        if (!filter.text().isEmpty()) {
            where.append(" and strpos(concat_ws(chr(10), subject, before, after, detail), :text) > 0");
            parameters.put("text", filter.text());
        }
        return where.toString();
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("login"), row.getString("name")),
                row.getString("origin"),
                new AuditEntry.Deed(
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("detail")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
