package org.yangguang.requests.amendments;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** The files of amendments: evidence, and what the office adds. */
@Service
@Transactional
public class AmendmentPapers {

    /** As many as an amendment can have. */
    private static final int MOST = 50;

    private final AmendmentPaperTable table;
    private final FileStore files;
    private final AmendmentApplicants applicants;

    AmendmentPapers(AmendmentPaperTable table, FileStore files, AmendmentApplicants applicants) {
        this.table = table;
        this.files = files;
        this.applicants = applicants;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<AmendmentPaper> of(long amendment) {
        return table.of(amendment);
    }

    /** @throws NotFound if the amendment has no such file */
    @Transactional(readOnly = true)
    public AmendmentPaper get(long amendment, long paper) {
        return of(amendment).stream()
                .filter(one -> one.id() == paper)
                .findFirst()
                .orElseThrow(() -> new NotFound("这件申请没有这份材料。"));
    }

    /**
     * Adds files, with what else happens in the caller's transaction.
     *
     * @throws Refusal if one is of no kind that is taken, is not what its name says, is empty or too large, or there are too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long amendment, List<Resource> sent, Actor by) {
        if (of(amendment).size() + sent.size() > MOST) {
            throw new Refusal("一件申请最多存 %d 份材料。请把几份合成一个文件再上传。".formatted(MOST));
        }
        for (Resource each : sent) {
            String name = Objects.requireNonNullElse(each.getFilename(), "");
            AcceptedFiles.PAPERS.requireTaken(name);
            try (InputStream content = each.getInputStream()) {
                StoredFile file = files.put(content, name, by);
                AcceptedFiles.PAPERS.requireGenuine(file);
                table.add(amendment, file, by);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** Takes in a file that is stored already. Part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(long amendment, FileId file, Actor by) {
        table.add(amendment, files.get(file), by);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    AmendmentPaper remove(long amendment, long paper) {
        AmendmentPaper removed = get(amendment, paper);
        table.remove(paper);
        files.delete(removed.file());
        return removed;
    }

    void forget(FileId file) {
        files.delete(file);
    }

    /** The content of a file, for people of the office: that it was opened is an entry of the trail. */
    public InputStream open(Amendment of, AmendmentPaper paper, Actor by) {
        applicants.opened(of, "打开更正申请的材料", by);
        return files.open(paper.file());
    }
}
