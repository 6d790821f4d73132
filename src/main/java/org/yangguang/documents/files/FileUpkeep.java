package org.yangguang.documents.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yangguang.jobs.Chore;

/** Looks after the stored files: finds damaged ones, and every night removes what nobody needs any more. */
@Service
public class FileUpkeep implements Chore {

    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);

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

    /** A copy in plain must not lie there until the night. */
    @EventListener(ApplicationReadyEvent.class)
    void started() {
        try {
            contents.removeAbandonedCopies();
        } catch (IOException unreadable) {
            LOG.warn("copies of files that a killed process left could not be removed", unreadable);
        }
    }

    /**
     * Removes contents that no file refers to any more, and what was broken off a day ago or earlier; seals contents that an
     * earlier version of the program stored in plain.
     */
    @Override
    public void run() {
        try {
            contents.removeDraftsBefore(clock.instant().minus(1, ChronoUnit.DAYS));
            contents.removeAbandonedCopies();
            contents.each(this::removeUnlessHeld);
            contents.each(this::sealIfPlain);
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

    private void sealIfPlain(String hash) {
        transaction.executeWithoutResult(status -> {
            table.lock(hash);
            try {
                contents.sealIfPlain(hash);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        });
    }
}
