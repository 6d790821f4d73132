package org.yangguang.requests.letters;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.templates.TemplateVersion;
import org.yangguang.sealing.Seal;
import tools.jackson.databind.json.JsonMapper;

/** What letters said as they went out, sealed: no later change of a template, of an agency or of a calendar changes them. */
@Component
@Transactional(readOnly = true)
public class KeptLetters {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Seal seal;

    KeptLetters(JdbcClient jdbc, Seal caseSeal) {
        this.jdbc = jdbc;
        this.seal = caseSeal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(long request, int event, LetterSheet letter) {
        jdbc.sql("""
                insert into requests.kept_letter (request_id, event, template, version, content)
                values (:request, :event, :template, :version, :content)""")
                .param("request", request)
                .param("event", event)
                .param("template", letter.template())
                .param("version", letter.version())
                .param("content", Objects.requireNonNull(seal.seal(JSON.writeValueAsString(letter))))
                .update();
    }

    /** A part of a divided application has the letters that went out before as they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    void share(long from, long part, int before) {
        jdbc.sql("""
                insert into requests.kept_letter (request_id, event, template, version, content)
                select :part, event, template, version, content from requests.kept_letter
                where request_id = :from and event < :before""")
                .param("part", part)
                .param("from", from)
                .param("before", before)
                .update();
    }

    /** The letter of that event; empty for what went out before letters were kept, and where the applicant was erased. */
    Optional<LetterSheet> find(long request, int event) {
        return jdbc.sql("select content from requests.kept_letter where request_id = :request and event = :event")
                .param("request", request)
                .param("event", event)
                .query(byte[].class)
                .optional()
                .map(content -> JSON.readValue(seal.open(content), LetterSheet.class));
    }

    /** By the number of its event, which version of its template each letter of a request was made of, as people name it. */
    public Map<Integer, String> versions(long request) {
        Map<Integer, String> versions = new HashMap<>();
        jdbc.sql("select event, version from requests.kept_letter where request_id = :request")
                .param("request", request)
                .query((row, number) -> versions.put(row.getInt("event"), TemplateVersion.name(row.getInt("version"))))
                .list();
        return versions;
    }
}
