package org.yangguang.requests.intake;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.shared.Refusal;

/** Keeps the files that go with an application while it is filled in. */
@Service
@Transactional
public class DraftFiles {

    /** Files of an application at most. */
    public static final int MOST = 5;

    private final Drafts drafts;
    private final FileStore store;
    private final UploadLimits limits;

    DraftFiles(Drafts drafts, FileStore store, UploadLimits limits) {
        this.drafts = drafts;
        this.store = store;
        this.limits = limits;
    }

    /**
     * Adds a file to a draft.
     *
     * @param content read to its end and left open
     * @param size in bytes, as the form tells it
     * @param address that it comes from
     * @throws Refusal if there are too many, it is too large, of no kind that is taken, or not what its name says
     */
    public void add(String token, InputStream content, String name, long size, String address) {
        Draft draft = open(token);
        if (draft.files().size() >= MOST) {
            throw new Refusal("最多附 " + MOST + " 个文件。文件多的，请合成一个，或者邮寄、到窗口提交。");
        }
        limits.require(name, size, address);
        StoredFile file = store.put(content, name, PublicApplications.APPLICANT);
        AcceptedFiles.PAPERS.requireGenuine(file);
        List<Draft.Sent> files = new ArrayList<>(draft.files());
        files.add(new Draft.Sent(file.id().value(), file.name(), file.size()));
        drafts.save(token, draft.with(files));
    }

    /** Takes a file out of a draft; one that is not there is gone already. */
    public void drop(String token, long file) {
        Draft draft = open(token);
        List<Draft.Sent> kept =
                draft.files().stream().filter(sent -> sent.file() != file).toList();
        if (kept.size() < draft.files().size()) {
            drafts.save(token, draft.with(kept));
            store.delete(new FileId(file));
        }
    }

    private Draft open(String token) {
        return drafts.lock(token)
                .filter(kept -> kept.receipt() == null)
                .map(Drafts.Kept::draft)
                .orElseThrow(() -> new Refusal("填写的内容已超过 24 小时，请重新填写。"));
    }
}
