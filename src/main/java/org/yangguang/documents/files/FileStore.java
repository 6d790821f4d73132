package org.yangguang.documents.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Keeps files, sealed on the disk. Who may read one is for the record to say that it belongs to, and that record leaves the trace of its coming
 * and going.
 */
@Service
public class FileStore {

    private final FileTable table;
    private final ContentFolder contents;
    private final DataSize largest;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Tika types = new Tika();

    /**
     * @param largest size of a file
     */
    FileStore(
            FileTable table,
            ContentFolder contents,
            @Value("${yangguang.files.largest:50MB}") DataSize largest,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.contents = contents;
        this.largest = largest;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Stores a file, as part of the caller's transaction where there is one.
     *
     * @param content read to its end and left open
     * @param name as the file was sent
     * @throws Refusal if it is empty or larger than {@code yangguang.files.largest}, or the disk does not take it
     */
    public StoredFile put(InputStream content, String name, Actor actor) {
        String plain = FileName.plain(name);
        try {
            ContentFolder.Draft draft = contents.draft(content, largest.toBytes());
            try {
                check(plain, draft.copied().size());
                String type = type(draft, plain);
                return Objects.requireNonNull(transaction.execute(status -> settle(draft, plain, type, actor)));
            } finally {
                contents.discard(draft);
            }
        } catch (IOException unwritable) {
            throw new Refusal("文件“" + plain + "”没有存下来：上传中断，或者服务器的磁盘已满。请重试；仍然不行的，请告知系统管理员。", unwritable);
        }
    }

    private String type(ContentFolder.Draft draft, String name) throws IOException {
        try (InputStream in = new BufferedInputStream(contents.open(draft))) {
            return types.detect(in, name);
        }
    }

    private void check(String name, long size) {
        if (size > largest.toBytes()) {
            throw new Refusal("文件“%s”超过 %d MB，不能上传。请压缩图片或者分成几个文件后再试。".formatted(name, largest.toMegabytes()));
        }
        if (size == 0) {
            throw new Refusal("文件“" + name + "”是空的，不能上传。请检查所选的文件。");
        }
    }

    private StoredFile settle(ContentFolder.Draft draft, String name, String type, Actor actor) {
        Digests.Copied copied = draft.copied();
        table.lock(copied.hash());
        try {
            contents.settle(draft);
        } catch (IOException unwritable) {
            throw new Refusal("文件“" + name + "”没有存下来：服务器的磁盘可能已满。请告知系统管理员。", unwritable);
        }
        StoredFile file = new StoredFile(
                new FileId(0),
                name,
                copied.size(),
                copied.hash(),
                type,
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return new StoredFile(table.add(file), name, file.size(), file.hash(), type, actor, file.storedAt());
    }

    /** @throws NotFound if there is no such file */
    public StoredFile get(FileId id) {
        return table.find(id).orElseThrow(() -> new NotFound("没有这个文件，它可能已按保存期限删除。"));
    }

    /**
     * The content, once it has been found to be what was stored.
     *
     * @throws NotFound if there is no such file
     * @throws Refusal if the content was damaged, changed or taken away
     */
    public InputStream open(FileId id) {
        StoredFile file = get(id);
        if (!contents.intact(file)) {
            throw damaged(file);
        }
        try {
            return contents.open(file.hash());
        } catch (IOException gone) {
            throw damaged(file);
        }
    }

    /**
     * Lets somebody read a copy of the content, for readers that need a file of their own: in plain, under the file's name, in
     * a folder for nobody else, and gone afterwards with all that was put beside it. What a killed process left goes with the
     * next copy.
     *
     * @throws NotFound as {@link #open}
     * @throws Refusal as {@link #open}
     */
    public <T> T withCopy(FileId id, Function<? super Path, ? extends T> reader) {
        StoredFile file = get(id);
        try {
            contents.removeAbandonedCopies();
            try (WorkingCopy place = contents.workingCopy()) {
                Path copy = place.folder().resolve(file.name());
                copy(file, copy);
                return reader.apply(copy);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void copy(StoredFile file, Path to) throws IOException {
        // What cannot be opened is damaged; what cannot be written is another matter.
        if (!contents.intact(file)) {
            throw damaged(file);
        }
        try (InputStream in = contents.open(file.hash());
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    /** Removes a file, as part of the caller's transaction; its content goes with the next clean-up. */
    @Transactional
    public void delete(FileId id) {
        table.remove(id);
    }

    private static Refusal damaged(StoredFile file) {
        return new Refusal("文件“%s”（编号 %s）已损坏或者被改动过，不能打开。请系统管理员从备份恢复。".formatted(file.name(), file.id()));
    }
}
