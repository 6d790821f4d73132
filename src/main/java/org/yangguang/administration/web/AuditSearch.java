package org.yangguang.administration.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import org.yangguang.audit.AuditFilter;
import org.yangguang.shared.Period;

/**
 * What is looked for in the trail, as the page's address carries it.
 *
 * @param from first day, or null
 * @param to last day, or null
 * @param q words in what it was done to, or in what stood before and after
 */
record AuditSearch(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,

        @Nullable String who,
        @Nullable String action,
        @Nullable String q) {

    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    /** @param today stands for the last day where none is given */
    AuditFilter filter(LocalDate today) {
        return new AuditFilter(period(today), plain(who), plain(action), plain(q));
    }

    /** Whether anything is left out; public for the template. */
    public boolean narrowing() {
        return from != null
                || to != null
                || !plain(who).isEmpty()
                || !plain(action).isEmpty()
                || !plain(q).isEmpty();
    }

    /** The same search at another path. */
    String at(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("from", from == null ? "" : from)
                .queryParam("to", to == null ? "" : to)
                .queryParam("who", plain(who))
                .queryParam("action", plain(action))
                .queryParam("q", plain(q))
                .build()
                .toUriString();
    }

    private @Nullable Period period(LocalDate today) {
        if (from == null && to == null) {
            return null;
        }
        LocalDate first = from == null ? BEFORE_ALL : from;
        LocalDate last = to == null ? today : to;
        // Days that were filled in the wrong way round mean the same.
        return last.isBefore(first) ? new Period(last, first) : new Period(first, last);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
