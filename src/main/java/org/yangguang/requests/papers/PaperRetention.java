package org.yangguang.requests.papers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.FileStore;
import org.yangguang.jobs.Chore;

/** Removes the files that tell who applied, once the application itself was erased. */
@Component
class PaperRetention implements Chore {

    private final PaperTable table;
    private final FileStore files;

    PaperRetention(PaperTable table, FileStore files) {
        this.table = table;
        this.files = files;
    }

    @Override
    public String name() {
        return "requests.papers";
    }

    @Override
    @Transactional
    public void run() {
        table.outlived().forEach(paper -> {
            table.remove(paper.id());
            files.delete(paper.file());
        });
    }
}
