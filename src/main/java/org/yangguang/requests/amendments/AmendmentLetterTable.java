package org.yangguang.requests.amendments;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.documents.Format;
import org.yangguang.documents.files.FileId;

/** Which files are the letters that went out about an amendment; the number of the event counts from 1. */
@Repository
class AmendmentLetterTable {

    private final JdbcClient jdbc;

    AmendmentLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long amendment, int event, Format format, FileId file) {
        jdbc.sql("""
                insert into requests.amendment_letter (amendment_id, event, format, file_id)
                values (:id, :event, :format, :file)""")
                .param("id", amendment)
                .param("event", event)
                .param("format", format.name())
                .param("file", file.value())
                .update();
    }

    List<Integer> events(long amendment) {
        return jdbc.sql("select distinct event from requests.amendment_letter where amendment_id = :id order by event")
                .param("id", amendment)
                .query(Integer.class)
                .list();
    }

    Optional<FileId> find(long amendment, int event, Format format) {
        return jdbc.sql("""
                select file_id from requests.amendment_letter
                where amendment_id = :id and event = :event and format = :format""")
                .param("id", amendment)
                .param("event", event)
                .param("format", format.name())
                .query(Long.class)
                .optional()
                .map(FileId::new);
    }
}
