package org.yangguang.requests.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yangguang.documents.redaction.RedactionMark;
import org.yangguang.jobs.JobId;
import org.yangguang.shared.Actor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Marks of files, as JSON. */
@Repository
class MarkTable {

    private static final TypeReference<List<RedactionMark>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Marks of(long paper) {
        return jdbc.sql("select * from requests.redaction where paper_id = :paper")
                .param("paper", paper)
                .query((row, number) -> new Marks(
                        JsonMapper.shared().readValue(row.getString("marks"), LIST),
                        row.getInt("version"),
                        job(row.getObject("job_id", Long.class)),
                        row.getString("changed_name")))
                .optional()
                .orElse(Marks.NONE);
    }

    private static @Nullable JobId job(@Nullable Long id) {
        return id == null ? null : new JobId(id);
    }

    /** Stores marks over that version of them; false if there is another one by now. */
    boolean store(long paper, List<RedactionMark> marks, int over, Actor by) {
        return jdbc.sql("""
                insert into requests.redaction as r (paper_id, marks, version, changed_name)
                select :paper, :marks, 1, :by where :over = 0
                  or exists (select from requests.redaction where paper_id = :paper)
                on conflict (paper_id) do update
                set marks = :marks, version = r.version + 1, job_id = null, changed_name = :by where r.version = :over""")
                        .param("paper", paper)
                        .param("marks", JsonMapper.shared().writeValueAsString(marks))
                        .param("over", over)
                        .param("by", by.name())
                        .update()
                == 1;
    }

    void started(long paper, JobId job) {
        jdbc.sql("update requests.redaction set job_id = :job where paper_id = :paper")
                .param("job", job.value())
                .param("paper", paper)
                .update();
    }
}
