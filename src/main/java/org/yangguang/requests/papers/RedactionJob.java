package org.yangguang.requests.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.redaction.Options;
import org.yangguang.documents.redaction.Redactor;
import org.yangguang.documents.redaction.Result;
import org.yangguang.documents.redaction.TextLayer;
import org.yangguang.jobs.JobContext;
import org.yangguang.jobs.JobHandler;
import org.yangguang.jobs.JobResult;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.shared.Refusal;

/**
 * Makes the file that is given out of one that is marked. Whatever fails leaves no file: what is not proven stays closed. Begun
 * again after it was done, it finds what it made.
 */
@Component
class RedactionJob implements JobHandler {

    static final String KIND = "requests.redaction";

    private final PaperTable papers;
    private final MarkTable marks;
    private final CaseFiles cases;
    private final FileStore files;
    private final ObjectProvider<Redactor> redactor;
    private final TransactionTemplate transaction;

    RedactionJob(
            PaperTable papers,
            MarkTable marks,
            CaseFiles cases,
            FileStore files,
            ObjectProvider<Redactor> redactor,
            PlatformTransactionManager transactions) {
        this.papers = papers;
        this.marks = marks;
        this.cases = cases;
        this.files = files;
        this.redactor = redactor;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "区分处理";
    }

    @Override
    public JobResult run(JobContext context) {
        RedactionInput input = context.input(RedactionInput.class);
        PaperTable.Source source = new PaperTable.Source(input.paper(), input.version());
        if (papers.made(source).isPresent()) {
            return new JobResult.Done("已生成，随答复提供给申请人。", null);
        }
        Paper paper = papers.find(input.paper()).orElseThrow(() -> new Refusal("要遮盖的文件已被移除。"));
        Marks wanted = marks.of(paper.id());
        if (wanted.version() != input.version()) {
            throw new Refusal("遮盖标记在生成以前又有改动，请重新生成。");
        }
        context.progress(0, null, "正在打开文件");
        return files.withCopy(paper.file(), copy -> made(copy, paper, wanted, source, context));
    }

    private JobResult made(Path copy, Paper paper, Marks wanted, PaperTable.Source source, JobContext context) {
        try {
            Path folder = Files.createTempDirectory(Objects.requireNonNull(copy.getParent()), "made");
            Path released = folder.resolve(name(paper.name()));
            Result result = redactor.getObject()
                    .redact(copy, wanted.marks(), released, Options.standard(), (done, pages) -> {
                        context.progress(
                                done, (long) pages, "正在处理第 " + Math.min(done + 1, pages) + " 页，共 " + pages + " 页");
                        return !context.cancelled();
                    });
            if (result.cancelled()) {
                return new JobResult.Cancelled("已取消，没有生成文件。", null);
            }
            keep(released, paper, source, context);
            String text = result.textLayer() == TextLayer.NONE ? "本机没有安装文字识别，文件里没有可以搜索的文字。" : "";
            return new JobResult.Done("已生成 %d 页，遮盖 %d 处，通过检验。%s".formatted(result.pages(), result.marks(), text), null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The case may have gone on while the file was made: then what reviewers looked at stays as it was. */
    private void keep(Path released, Paper paper, PaperTable.Source source, JobContext context) {
        transaction.executeWithoutResult(status -> {
            PaperRules.requireReleasing(cases.get(paper.request()).file().state());
            try (InputStream content = Files.newInputStream(released)) {
                var file = files.put(content, released.getFileName().toString(), context.startedBy());
                papers.add(paper.request(), PaperRole.RELEASED, file, source, context.startedBy());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static String name(String original) {
        return original.substring(0, original.lastIndexOf('.')) + "（区分处理）.pdf";
    }
}
