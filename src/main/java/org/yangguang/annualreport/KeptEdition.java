package org.yangguang.annualreport;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * An edition as it is kept.
 *
 * @param replaces number of the autosave whose place in the history it takes; null for none
 * @param runBeganAt when the run of autosaves began that it belongs to; else when it was saved
 */
record KeptEdition(
        long report, TextEdition edition, @Nullable Integer replaces, Instant runBeganAt) {

    SqlParameterSource parameters() {
        return new MapSqlParameterSource()
                .addValue("report", report)
                .addValue("section", edition.section().name())
                .addValue("number", edition.number())
                .addValue("basedOn", edition.basedOn())
                .addValue("kind", edition.kind().name())
                .addValue("replaces", replaces)
                .addValue("began", runBeganAt.atOffset(ZoneOffset.UTC))
                .addValue("at", edition.at().atOffset(ZoneOffset.UTC))
                .addValue("login", edition.by().login())
                .addValue("name", edition.by().name())
                .addValue("body", edition.text());
    }
}
