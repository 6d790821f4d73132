package org.yangguang.documents.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.shared.Actor;

/** What is known about each stored file. */
@Repository
class FileTable {

    private static final String COLUMNS =
            "select id, name, size, hash, media_type, stored_by, stored_by_name, stored_at from documents.file";

    private final JdbcClient jdbc;

    FileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, nobody else stores or removes that content. */
    void lock(String hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('documents.file'), hashtext(:hash))")
                .param("hash", hash)
                .query(row -> {});
    }

    FileId add(StoredFile file) {
        String sql = """
                insert into documents.file (name, size, hash, media_type, stored_by, stored_by_name, stored_at)
                values (:name, :size, :hash, :mediaType, :login, :actor, :at)
                returning id""";
        return new FileId(jdbc.sql(sql)
                .param("name", file.name())
                .param("size", file.size())
                .param("hash", file.hash())
                .param("mediaType", file.mediaType())
                .param("login", file.storedBy().login())
                .param("actor", file.storedBy().name())
                .param("at", Timestamp.from(file.storedAt()))
                .query(Long.class)
                .single());
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> file(row))
                .optional();
    }

    /** Up to {@code most} files after that one, by their ids. */
    List<StoredFile> after(FileId id, int most) {
        return jdbc.sql(COLUMNS + " where id > :id order by id limit :most")
                .param("id", id.value())
                .param("most", most)
                .query((row, number) -> file(row))
                .list();
    }

    void remove(FileId id) {
        jdbc.sql("delete from documents.file where id = :id")
                .param("id", id.value())
                .update();
    }

    boolean holds(String hash) {
        return jdbc.sql("select exists (select from documents.file where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                new FileId(row.getLong("id")),
                row.getString("name"),
                row.getLong("size"),
                row.getString("hash"),
                row.getString("media_type"),
                new Actor(row.getString("stored_by"), row.getString("stored_by_name")),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
