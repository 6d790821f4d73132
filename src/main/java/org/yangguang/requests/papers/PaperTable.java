package org.yangguang.requests.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.shared.Actor;

/** Which files belong to which case. */
@Repository
class PaperTable {

    private static final String SELECT = "select * from requests.paper where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a paper is made of by redaction. */
    record Source(long paper, int version) {}

    long add(long request, PaperRole role, StoredFile file, @Nullable Source source, Actor by) {
        return jdbc.sql("""
                insert into requests.paper
                  (request_id, role, file_id, name, size, made_of, made_of_version, added_login, added_name, added_at)
                values (:request, :role, :file, :name, :size, :source, :version, :login, :by, :at)
                returning id""")
                .param("request", request)
                .param("role", role.name())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("source", source == null ? null : source.paper())
                .param("version", source == null ? null : source.version())
                .param("login", by.login())
                .param("by", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    List<Paper> of(long request) {
        return jdbc.sql(SELECT + "request_id = :request order by id")
                .param("request", request)
                .query((row, number) -> paper(row))
                .list();
    }

    Optional<Paper> find(long id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, number) -> paper(row))
                .optional();
    }

    /** What was made of that version of a paper's marks. */
    Optional<Paper> made(Source source) {
        return jdbc.sql(SELECT + "made_of = :paper and made_of_version = :version")
                .param("paper", source.paper())
                .param("version", source.version())
                .query((row, number) -> paper(row))
                .optional();
    }

    void change(long id, PaperRole role) {
        jdbc.sql("update requests.paper set role = :role where id = :id")
                .param("role", role.name())
                .param("id", id)
                .update();
    }

    void give(long request, int event) {
        jdbc.sql("""
                update requests.paper set given_event = :event
                where request_id = :request and role = 'RELEASED' and given_event is null""").param("event", event).param("request", request).update();
    }

    void remove(long id) {
        jdbc.sql("delete from requests.paper where id = :id").param("id", id).update();
    }

    /** Papers that tell who applied, of applications whose time of keeping is over. */
    List<Paper> outlived() {
        return jdbc.sql("""
                select p.* from requests.paper p join requests.application a on a.request_id = p.request_id
                where p.role = 'APPLICATION' and a.erased_on is not null order by p.id limit 1000""").query((row, number) -> paper(row)).list();
    }

    private static Paper paper(ResultSet row) throws SQLException {
        return new Paper(
                row.getLong("id"),
                row.getLong("request_id"),
                PaperRole.valueOf(row.getString("role")),
                new FileId(row.getLong("file_id")),
                row.getString("name"),
                row.getLong("size"),
                row.getObject("made_of", Long.class),
                row.getObject("given_event", Integer.class),
                row.getString("added_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
