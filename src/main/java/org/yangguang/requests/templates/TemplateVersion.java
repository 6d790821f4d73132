package org.yangguang.requests.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * A template as it was at a time.
 *
 * @param number from 1; 0 for the one that comes with the program
 * @param text as it was written
 * @param reason why it was changed; empty for the built-in one
 * @param by who changed it; null for the built-in one
 * @param at when; null for the built-in one
 */
public record TemplateVersion(
        TemplateKind kind,
        int number,
        String text,
        String reason,
        @Nullable Actor by,
        @Nullable Instant at) {

    private static final int LONGEST_REASON = 200;

    /** The one that comes with the program. */
    public static TemplateVersion builtIn(TemplateKind kind) {
        return new TemplateVersion(kind, 0, kind.builtIn(), "", null, null);
    }

    static TemplateVersion stored(TemplateKind kind, ResultSet row) throws SQLException {
        return new TemplateVersion(
                kind,
                row.getInt("version"),
                row.getString("text"),
                row.getString("reason"),
                new Actor(row.getString("login"), row.getString("name")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** As people name it. */
    public static String name(int number) {
        return number == 0 ? "内置（版本 0）" : "版本 " + number;
    }

    public String name() {
        return name(number);
    }

    /** What it says today; faults where a field was renamed by a later version of the program. */
    public TemplateText.Reading read() {
        return TemplateText.read(kind, text);
    }

    /** Why it cannot take the place of the latest one; empty if it can. */
    Optional<String> refusal(TemplateVersion latest) {
        List<String> faults = read().faults();
        if (!faults.isEmpty()) {
            return Optional.of(String.join("", faults));
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of("请写明修改原因，不超过 " + LONGEST_REASON + " 字。");
        }
        return text.equals(latest.text) ? Optional.of("和现在的模板一样，没有修改。") : Optional.empty();
    }
}
