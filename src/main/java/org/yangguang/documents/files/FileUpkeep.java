package org.yangguang.documents.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.jobs.Chore;

/** Looks after the stored files: finds damaged ones, and every night removes what nobody needs any more. */
@Service
public class FileUpkeep implements Chore {

    private static final int BATCH = 200;

    private final FileTable table;
    private final ContentFolder contents;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FileUpkeep(FileTable table, ContentFolder contents, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.contents = contents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All files whose content is not what was stored; reads every content once. */
    public List<StoredFile> damaged() {
        List<StoredFile> damaged = new ArrayList<>();
        FileId last = new FileId(0);
        for (List<StoredFile> batch = table.after(last, BATCH); !batch.isEmpty(); batch = table.after(last, BATCH)) {
            batch.stream().filter(file -> !contents.intact(file)).forEach(damaged::add);
            last = batch.getLast().id();
        }
        return damaged;
    }

    @Override
    public String name() {
        return "documents.files";
    }

    /** Removes contents that no file refers to any more, and what was broken off a day ago or earlier. */
    @Override
    public void run() {
        try {
            contents.removeDraftsBefore(clock.instant().minus(1, ChronoUnit.DAYS));
            contents.each(this::removeUnlessHeld);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void removeUnlessHeld(String hash) {
        transaction.executeWithoutResult(status -> {
            table.lock(hash);
            if (!table.holds(hash)) {
                try {
                    contents.remove(hash);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            }
        });
    }
}
