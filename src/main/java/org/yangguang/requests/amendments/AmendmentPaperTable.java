package org.yangguang.requests.amendments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.shared.Actor;

/** Which files belong to which amendment. */
@Repository
class AmendmentPaperTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    AmendmentPaperTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AmendmentPaper> of(long amendment) {
        return jdbc.sql("select * from requests.amendment_paper where amendment_id = :id order by id")
                .param("id", amendment)
                .query((row, number) -> paper(row))
                .list();
    }

    void add(long amendment, StoredFile file, Actor by) {
        jdbc.sql("""
                insert into requests.amendment_paper (amendment_id, file_id, name, size, added_login, added_name, added_at)
                values (:id, :file, :name, :size, :login, :by, :at)""")
                .param("id", amendment)
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("login", by.login())
                .param("by", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void remove(long paper) {
        jdbc.sql("delete from requests.amendment_paper where id = :id")
                .param("id", paper)
                .update();
    }

    private static AmendmentPaper paper(ResultSet row) throws SQLException {
        return new AmendmentPaper(
                row.getLong("id"),
                new FileId(row.getLong("file_id")),
                row.getString("name"),
                row.getLong("size"),
                new Actor(row.getString("added_login"), row.getString("added_name")),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
