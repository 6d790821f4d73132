package org.yangguang.requests.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.Format;
import org.yangguang.documents.Rendered;
import org.yangguang.documents.Rendering;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantRead;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyMade;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Keeps the letters that went out, as they went out: whatever templates and rules say later. */
@Service
public class SentLetters {

    /** The files of a letter. */
    public static final List<Format> FORMATS = List.of(Format.PDF, Format.DOCX, Format.OFD);

    private final Letters letters;
    private final KeptLetters kept;
    private final Rendering rendering;
    private final CaseFiles files;
    private final FileStore store;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    SentLetters(
            Letters letters,
            KeptLetters kept,
            Rendering rendering,
            CaseFiles files,
            FileStore store,
            AgencyDirectory agencies,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.letters = letters;
        this.kept = kept;
        this.rendering = rendering;
        this.files = files;
        this.store = store;
        this.agencies = agencies;
        this.events = events;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ReplyMade made) {
        OpenedCase opened = files.get(made.request());
        letters.sheet(opened).ifPresent(letter -> {
            int event = opened.file().entries().size();
            kept.keep(made.request(), event, 1, letter);
            FORMATS.forEach(format -> store(letter, format, event, made));
        });
    }

    private void store(LetterSheet letter, Format format, int event, ReplyMade made) {
        byte[] content = rendering.render(letter.document(), format).content();
        StoredFile file = store.put(new ByteArrayInputStream(content), "答复书." + format.extension(), made.by());
        jdbc.sql("""
                insert into requests.sent_letter (request_id, event, format, file_id)
                values (:request, :event, :format, :file)""")
                .param("request", made.request())
                .param("event", event)
                .param("format", format.name())
                .param("file", file.id().value())
                .update();
    }

    /**
     * The letter as it went out, or else as the proposal makes it, for people of the office. It names the applicant: that it was
     * opened is an entry of the trail.
     *
     * @throws NotFound if there is none yet
     */
    @Transactional
    public byte[] open(OpenedCase opened, Format format, Actor by) {
        byte[] content = latest(opened.head().id(), format)
                .or(() -> letters.render(opened, format).map(Rendered::content))
                .orElseThrow(() -> new NotFound("这件申请还没有答复书。"));
        opened(opened, "打开答复书（" + format.name() + "）", by);
        return content;
    }

    /** Takes down that somebody of the office opened a letter that names the applicant. */
    @Transactional
    public void opened(OpenedCase opened, String what, Actor by) {
        events.publishEvent(new ApplicantRead(by, opened.head().named(agencies), what));
    }

    /** Whether a letter went out on that request. */
    @Transactional(readOnly = true)
    public boolean exists(long request) {
        return jdbc.sql("select exists (select from requests.sent_letter where request_id = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    /** The latest letter of a request in that format; empty where none went out. */
    @Transactional(readOnly = true)
    public Optional<byte[]> latest(long request, Format format) {
        return jdbc.sql("""
                select file_id from requests.sent_letter where request_id = :request and format = :format
                order by event desc limit 1""")
                .param("request", request)
                .param("format", format.name())
                .query(Long.class)
                .optional()
                .map(id -> read(new FileId(id)));
    }

    /** Numbers of the events by which letters of a request went out, in their order. */
    @Transactional(readOnly = true)
    public List<Integer> events(long request, Format format) {
        return jdbc.sql(
                        "select event from requests.sent_letter where request_id = :request and format = :format order by event")
                .param("request", request)
                .param("format", format.name())
                .query(Integer.class)
                .list();
    }

    /**
     * The letter that went out by that event.
     *
     * @throws NotFound if none did
     */
    @Transactional(readOnly = true)
    public byte[] of(long request, int event, Format format) {
        return jdbc.sql("""
                select file_id from requests.sent_letter
                where request_id = :request and event = :event and format = :format""")
                .param("request", request)
                .param("event", event)
                .param("format", format.name())
                .query(Long.class)
                .optional()
                .map(id -> read(new FileId(id)))
                .orElseThrow(() -> new NotFound("没有这份答复书。"));
    }

    private byte[] read(FileId id) {
        try (InputStream content = store.open(id)) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
