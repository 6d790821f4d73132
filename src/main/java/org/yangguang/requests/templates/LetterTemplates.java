package org.yangguang.requests.templates;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** The templates of the county's letters, in versions; one set for all agencies. A letter takes the one in force when it is sent. */
@Service
@Transactional
public class LetterTemplates {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterTemplates(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The version that letters are made of: the latest whose fields the program still knows. The built-in one always is such a one.
     */
    @Transactional(readOnly = true)
    public TemplateVersion inForce(TemplateKind kind) {
        return history(kind).stream()
                .filter(version -> version.read().text().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** All versions, the latest first, the built-in one last. */
    @Transactional(readOnly = true)
    public List<TemplateVersion> history(TemplateKind kind) {
        return Stream.concat(
                        jdbc
                                .sql("""
                                select version, text, reason, login, name, changed_at from requests.letter_template
                                where kind = :kind order by version desc""")
                                .param("kind", kind.id())
                                .query((row, number) -> TemplateVersion.stored(kind, row))
                                .stream(),
                        Stream.of(TemplateVersion.builtIn(kind)))
                .toList();
    }

    /** The latest version of every kind that the office has changed. */
    @Transactional(readOnly = true)
    public Map<TemplateKind, TemplateVersion> changed() {
        List<String> kinds = jdbc.sql("select distinct kind from requests.letter_template")
                .query(String.class)
                .list();
        return TemplateKind.all().stream()
                .filter(kind -> kinds.contains(kind.id()))
                .collect(Collectors.toMap(kind -> kind, kind -> history(kind).getFirst()));
    }

    @Transactional(readOnly = true)
    public Optional<TemplateVersion> version(TemplateKind kind, int number) {
        return history(kind).stream().filter(one -> one.number() == number).findFirst();
    }

    /**
     * Puts a text in force as the next version.
     *
     * @param seen number of the version that the person began with as the latest
     * @throws OvertakenTemplate if there is a later one
     * @throws Refusal if the kind does not accept the text, it changes nothing, or no reason is given
     */
    public TemplateVersion change(TemplateKind kind, int seen, String text, String reason, Actor by) {
        TemplateVersion latest = history(kind).getFirst();
        if (latest.number() != seen) {
            throw new OvertakenTemplate(latest);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TemplateVersion next = new TemplateVersion(kind, seen + 1, lines(text), reason.strip(), by, now);
        next.refusal(latest).ifPresent(why -> {
            throw new Refusal(why);
        });
        int stored = jdbc.sql("""
                insert into requests.letter_template (kind, version, text, reason, login, name, changed_at)
                values (:kind, :version, :text, :reason, :login, :name, :at) on conflict do nothing""")
                .param("kind", kind.id())
                .param("version", next.number())
                .param("text", next.text())
                .param("reason", next.reason())
                .param("login", by.login())
                .param("name", by.name())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        if (stored == 0) {
            throw new OvertakenTemplate(history(kind).getFirst());
        }
        events.publishEvent(new TemplateChanged(by, latest, next));
        return next;
    }

    /** With one kind of line end, without what stands at its ends. */
    private static String lines(String text) {
        return text.replaceAll("\\r\\n|\\r", "\n").strip();
    }
}
