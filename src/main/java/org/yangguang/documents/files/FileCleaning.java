package org.yangguang.documents.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Chore;

/** Cleans the store of files every night. */
@Component
record FileCleaning(FileStore files) implements Chore {

    @Override
    public String name() {
        return "documents.files";
    }

    @Override
    public void run() {
        try {
            files.cleanUp();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
