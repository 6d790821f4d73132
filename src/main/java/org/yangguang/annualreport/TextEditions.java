package org.yangguang.annualreport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yangguang.annualreport.text.Section;
import org.yangguang.shared.Actor;

/** The saved states of texts and the attempts; insert-only. */
@Component
class TextEditions {

    private static final String COLUMNS =
            "report_id, section, number, based_on, kind, replaces, run_began_at, at, actor_login, actor_name, body";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    TextEditions(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(List<KeptEdition> editions) {
        String sql = """
                insert into annualreport.text_edition (%s)
                values (:report, :section, :number, :basedOn, :kind, :replaces, :began, :at, :login, :name, :body)""".formatted(COLUMNS);
        batches.batchUpdate(sql, editions.stream().map(KeptEdition::parameters).toArray(SqlParameterSource[]::new));
    }

    /** The latest edition of each section of each of the reports, where there is one. */
    Map<Long, Map<Section, TextEdition>> latest(Collection<Long> reports) {
        String sql = """
                select distinct on (report_id, section) %s from annualreport.text_edition
                where report_id = any(:reports) order by report_id, section, number desc""".formatted(COLUMNS);
        Map<Long, Map<Section, TextEdition>> latest = new HashMap<>();
        reports.forEach(report -> latest.put(report, new EnumMap<>(Section.class)));
        jdbc.sql(sql)
                .param("reports", reports.toArray(Long[]::new))
                .query(TextEditions::row)
                .list()
                .forEach(kept -> latest.computeIfAbsent(kept.report(), any -> new EnumMap<>(Section.class))
                        .put(kept.edition().section(), kept.edition()));
        return latest;
    }

    Optional<KeptEdition> latest(long report, Section section) {
        return all(report, section, "order by number desc limit 1", 0).stream().findFirst();
    }

    Optional<TextEdition> find(long report, Section section, int number) {
        return all(report, section, "and number = :number", number).stream()
                .findFirst()
                .map(KeptEdition::edition);
    }

    /** The history, the latest first, with one entry for a run of autosaves. */
    List<TextEdition> history(long report, Section section) {
        String shown = """
                and not exists (select 1 from annualreport.text_edition later
                  where later.report_id = e.report_id and later.section = e.section and later.replaces = e.number)
                order by number desc""";
        return all(report, section, shown, 0).stream().map(KeptEdition::edition).toList();
    }

    private List<KeptEdition> all(long report, Section section, String which, int number) {
        String sql = "select %s from annualreport.text_edition e where report_id = :report and section = :section %s"
                .formatted(COLUMNS, which);
        return jdbc.sql(sql)
                .param("report", report)
                .param("section", section.name())
                .param("number", number)
                .query(TextEditions::row)
                .list();
    }

    private static KeptEdition row(ResultSet row, int line) throws SQLException {
        int replaces = row.getInt("replaces");
        @Nullable Integer replaced = row.wasNull() ? null : replaces;
        TextEdition edition = new TextEdition(
                Section.valueOf(row.getString("section")),
                row.getInt("number"),
                row.getInt("based_on"),
                TextEdition.Kind.valueOf(row.getString("kind")),
                instant(row, "at"),
                new Actor(row.getString("actor_login"), row.getString("actor_name")),
                row.getString("body"));
        return new KeptEdition(row.getLong("report_id"), edition, replaced, instant(row, "run_began_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
