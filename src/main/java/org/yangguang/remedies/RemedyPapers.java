package org.yangguang.remedies;

import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** The papers of cases (文书): what came from the authority or the court, and what the agency handed in. */
@Service
@Transactional
public class RemedyPapers {

    /** As many as a case can have. */
    private static final int MOST = 100;

    private final RemedyRows rows;
    private final RemedyTraces traces;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemedyPapers(RemedyRows rows, RemedyTraces traces, FileStore files, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.traces = traces;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a paper.
     *
     * @param content read to its end and left open
     * @throws Refusal if it is of no kind that is taken, is not what its name says, is empty or too large, or there are too many
     */
    public void add(RemedyId id, InputStream content, String name, Actor by) {
        RemedyCase it = rows.get(id);
        if (of(id).size() >= MOST) {
            throw new Refusal("一个案件最多存 %d 份文书。请把几份合成一个文件再上传。".formatted(MOST));
        }
        AcceptedFiles.PAPERS.requireTaken(name);
        StoredFile file = files.put(content, name, by);
        AcceptedFiles.PAPERS.requireGenuine(file);
        jdbc.sql("""
                insert into remedies.case_document (%s_id, file_id, name, size, added_name, added_at)
                values (:id, :file, :name, :size, :by, :at)""".formatted(id.kind().column()))
                .param("id", id.number())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("by", by.name())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        traces.paper(it, "添加文书", file.name(), null, by);
    }

    /** Removes a paper that was added by mistake; its name and the reason stay. */
    public void remove(RemedyId id, long document, String reason, Actor by) {
        RemedyCase it = rows.get(id);
        RemedyDocument paper = get(id, document);
        jdbc.sql("delete from remedies.case_document where id = :id")
                .param("id", document)
                .update();
        files.delete(paper.file());
        traces.paper(it, "移除文书", paper.name(), reason, by);
    }

    /** The papers of a case, the earliest first. */
    @Transactional(readOnly = true)
    public List<RemedyDocument> of(RemedyId id) {
        return jdbc.sql("select * from remedies.case_document where %s_id = :id order by id"
                        .formatted(id.kind().column()))
                .param("id", id.number())
                .query((row, number) -> new RemedyDocument(
                        row.getLong("id"),
                        new FileId(row.getLong("file_id")),
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("added_name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @throws NotFound if the case has no such paper */
    @Transactional(readOnly = true)
    public RemedyDocument get(RemedyId id, long document) {
        return of(id).stream()
                .filter(paper -> paper.id() == document)
                .findFirst()
                .orElseThrow(() -> new NotFound("这个案件没有这份文书，它可能已被移除。"));
    }

    /** Removes the files of an agency's cases, before the cases go. */
    void forget(AgencyId agency) {
        jdbc.sql("""
                select file_id from remedies.case_document
                where reconsideration_id in (select id from remedies.reconsideration where agency_id = :agency)
                  or lawsuit_id in (select id from remedies.lawsuit where agency_id = :agency)""")
                .param("agency", agency.value())
                .query(Long.class)
                .list()
                .forEach(file -> files.delete(new FileId(file)));
    }
}
