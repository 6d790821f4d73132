package org.yangguang.requests.letters;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.requests.templates.TemplateKind;
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
    void keep(long request, int event, int letter, LetterSheet sheet) {
        jdbc.sql("""
                insert into requests.kept_letter (request_id, event, letter, template, version, content)
                values (:request, :event, :letter, :template, :version, :content)""")
                .param("request", request)
                .param("event", event)
                .param("letter", letter)
                .param("template", sheet.template())
                .param("version", sheet.version())
                .param("content", Objects.requireNonNull(seal.seal(JSON.writeValueAsString(sheet))))
                .update();
    }

    /** A part of a divided application has the letters that went out before as they were. */
    @Transactional(propagation = Propagation.MANDATORY)
    void share(long from, long part, int before) {
        jdbc.sql("""
                insert into requests.kept_letter (request_id, event, letter, template, version, content)
                select :part, event, letter, template, version, content from requests.kept_letter
                where request_id = :from and event < :before""")
                .param("part", part)
                .param("from", from)
                .param("before", before)
                .update();
    }

    /** A letter of that event; empty for what went out before letters were kept, and where the applicant was erased. */
    Optional<LetterSheet> find(long request, int event, int letter) {
        return jdbc.sql("""
                select content from requests.kept_letter
                where request_id = :request and event = :event and letter = :letter""")
                .param("request", request)
                .param("event", event)
                .param("letter", letter)
                .query(byte[].class)
                .optional()
                .map(content -> JSON.readValue(seal.open(content), LetterSheet.class));
    }

    /** The letters of a request in the order in which they went out, replies among them. */
    List<LetterOfCase> of(long request) {
        return jdbc.sql("""
                select event, letter, template, version from requests.kept_letter
                where request_id = :request order by event, letter""")
                .param("request", request)
                .query((row, number) -> new LetterOfCase(
                        row.getInt("event"),
                        row.getInt("letter"),
                        TemplateKind.find(row.getString("template")).orElseThrow(),
                        TemplateVersion.name(row.getInt("version"))))
                .list();
    }
}
