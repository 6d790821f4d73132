package org.yangguang.requests.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.redaction.Options;
import org.yangguang.documents.redaction.RedactionMark;
import org.yangguang.documents.redaction.SourcePdf;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobOrder;
import org.yangguang.jobs.Jobs;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** Marks what must not be given out of a PDF or a picture, and has the rest made into a file of its own (区分处理, art. 37). */
@Service
@Transactional
public class Redactions {

    /** Enough to read small print on a screen. */
    private static final int SCREEN_DPI = 110;

    private final MarkTable table;
    private final CasePapers papers;
    private final FileStore files;
    private final Jobs jobs;

    Redactions(MarkTable table, CasePapers papers, FileStore files, Jobs jobs) {
        this.table = table;
        this.papers = papers;
        this.files = files;
        this.jobs = jobs;
    }

    /** The marks of a file as they stand. */
    @Transactional(readOnly = true)
    public Marks of(Paper paper) {
        return table.of(paper.id());
    }

    /**
     * Looks at a page.
     *
     * @param page from 1
     * @throws NotFound if there is no such page
     * @throws Refusal if it cannot be shown
     */
    @Transactional(readOnly = true)
    public SeenPage see(Paper paper, int page) {
        return opened(paper, Options.standard(), pdf -> {
            requirePage(pdf, page);
            return new SeenPage(page, pdf.pages(), pdf.ratio(page));
        });
    }

    /** The picture of a page as PNG; throws as {@link #see}. */
    @Transactional(readOnly = true)
    public byte[] picture(Paper paper, int page) {
        return opened(paper, Options.standard().withDpi(SCREEN_DPI), pdf -> {
            requirePage(pdf, page);
            return SeenPage.png(pdf.picture(page));
        });
    }

    private static void requirePage(SourcePdf pdf, int page) {
        if (page < 1 || page > pdf.pages()) {
            throw new NotFound("这个文件没有第 " + page + " 页。");
        }
    }

    private <T> T opened(Paper paper, Options options, Function<SourcePdf, T> reader) {
        if (!paper.hasPages()) {
            throw new Refusal("只有 PDF 和图片可以遮盖。请把文件另存为 PDF，或者打印后扫描再上传。");
        }
        return files.withCopy(paper.file(), copy -> {
            try (SourcePdf pdf = SourcePdf.open(copy, options)) {
                return reader.apply(pdf);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /**
     * Stores the marks of a page.
     *
     * @param seen version of the marks that the person looked at
     * @throws OvertakenMarks if somebody changed them meanwhile
     * @throws Refusal if the case is past that, or the file was not found by the office
     */
    public void save(OpenedCase of, Paper paper, int page, List<RedactionMark> marks, int seen, Actor by) {
        requireMarkable(of, paper);
        Marks now = table.of(paper.id());
        if (now.version() != seen || !table.store(paper.id(), now.with(page, marks), seen, by)) {
            throw new OvertakenMarks(table.of(paper.id()));
        }
    }

    /**
     * Has the file without what is marked made in the background; it is given out with the reply.
     *
     * @throws Refusal if nothing is marked, the case is past that, or it was made of these marks already
     */
    public JobId start(OpenedCase of, Paper paper, Actor by) {
        requireMarkable(of, paper);
        Marks marks = table.of(paper.id());
        if (marks.marks().isEmpty()) {
            throw new Refusal("还没有标记要遮盖的内容。整份可以公开的，请直接“提供给申请人”。");
        }
        if (running(marks)) {
            throw new Refusal("正在生成遮盖后的文件，请稍候。");
        }
        String title = "区分处理：申请 " + of.head().registration();
        JobId job = jobs.start(new JobOrder(
                RedactionJob.KIND,
                title,
                by,
                of.head().agency().value(),
                new RedactionInput(paper.id(), marks.version())));
        table.started(paper.id(), job);
        papers.trace(
                of,
                "区分处理",
                "",
                "",
                "%s，遮盖 %d 处".formatted(paper.name(), marks.marks().size()),
                by);
        return job;
    }

    /** How far the making of a file is, or how it ended; empty where it was never begun with these marks. */
    @Transactional(readOnly = true)
    public Optional<Job> job(Marks marks) {
        return Optional.ofNullable(marks.job()).flatMap(jobs::find);
    }

    private boolean running(Marks marks) {
        return job(marks).filter(job -> !job.state().over()).isPresent();
    }

    private static void requireMarkable(OpenedCase of, Paper paper) {
        PaperRules.requireReleasing(of.file().state());
        if (paper.role() != PaperRole.FOUND || !paper.hasPages()) {
            throw new Refusal("只有“检索到的信息”中的 PDF 和图片可以遮盖。");
        }
    }
}
