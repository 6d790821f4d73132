package org.yangguang.documents.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.SealedOutput;
import org.yangguang.sealing.Seals;

/**
 * The folder of contents, each sealed and under the hash of what it is in plain. A content is written aside, forced to the
 * disk, and moved into its place in one step: whatever stands under a hash is whole, even after the power went.
 */
@Component
class ContentFolder {

    private final Path folder;
    private final Supplier<Seal> seal;

    /** @param data where the installation keeps its files; the contents lie in its folder {@code files} */
    ContentFolder(@Value("${yangguang.data:data}") Path data, Seals seals) {
        this.folder = data.resolve("files").toAbsolutePath().normalize();
        // The key is made with the first file, not with the first start.
        this.seal = () -> seals.of("files");
    }

    /** A content that is not in its place yet. */
    record Draft(Path path, Digests.Copied copied) {}

    Draft draft(InputStream content, long most) throws IOException {
        Path draft = drafts().resolve(UUID.randomUUID().toString());
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            SealedOutput out = seal.get().sealing(Channels.newOutputStream(channel));
            Digests.Copied copied = Digests.copy(content, out, most);
            out.finish();
            channel.force(true);
            return new Draft(draft, copied);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(draft);
            throw broken;
        }
    }

    /** What is in a draft. */
    InputStream open(Draft draft) throws IOException {
        return opened(draft.path());
    }

    /** A folder of its own for somebody's copy, which its owner alone may look into. */
    WorkingCopy workingCopy() throws IOException {
        return WorkingCopy.begin(inside("copies"));
    }

    /** Removes what a process left behind that was killed while somebody read a copy. */
    void removeAbandonedCopies() throws IOException {
        if (Files.exists(folder.resolve("copies"))) {
            WorkingCopy.removeAbandoned(folder.resolve("copies"));
        }
    }

    private Path drafts() throws IOException {
        return inside("drafts");
    }

    private Path inside(String name) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(Objects.requireNonNull(folder.getParent()));
            makeForItsOwnerAlone();
        }
        return Files.createDirectories(folder.resolve(name));
    }

    private void makeForItsOwnerAlone() throws IOException {
        try {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // As good.
        }
    }

    /** Puts a draft into its place, even where something stands there: it may have been damaged since. */
    void settle(Draft draft) throws IOException {
        Path place = place(draft.copied().hash());
        Path parent = Objects.requireNonNull(place.getParent());
        Files.createDirectories(parent);
        Files.move(draft.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path each = parent; each.startsWith(folder); each = Objects.requireNonNull(each.getParent())) {
            force(each);
        }
    }

    void discard(Draft draft) throws IOException {
        Files.deleteIfExists(draft.path());
    }

    /** @throws NoSuchFileException if there is no such content */
    InputStream open(String hash) throws IOException {
        return opened(place(hash));
    }

    private InputStream opened(Path sealed) throws IOException {
        InputStream in = Files.newInputStream(sealed);
        try {
            return seal.get().opening(in);
        } catch (IOException | RuntimeException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    /** Seals a content that an earlier version of the program stored in plain; a damaged one stays as it is, and is found. */
    void sealIfPlain(String hash) throws IOException {
        if (Files.notExists(place(hash)) || sealed(hash)) {
            return;
        }
        try (InputStream in = open(hash)) {
            Draft draft = draft(in, Long.MAX_VALUE);
            if (draft.copied().hash().equals(hash)) {
                settle(draft);
            } else {
                discard(draft);
            }
        }
    }

    private boolean sealed(String hash) throws IOException {
        try (InputStream in = Files.newInputStream(place(hash))) {
            return SealedOutput.wrote(in);
        }
    }

    /** Whether the content is what was stored. */
    boolean intact(StoredFile file) {
        try (InputStream in = open(file.hash())) {
            return Digests.copy(in, OutputStream.nullOutputStream(), Long.MAX_VALUE)
                    .hash()
                    .equals(file.hash());
        } catch (IOException gone) {
            return false;
        }
    }

    void remove(String hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }

    void removeDraftsBefore(Instant before) throws IOException {
        try (Stream<Path> all = Files.list(drafts())) {
            for (Path draft : all.toList()) {
                removeIfBefore(draft, before);
            }
        }
    }

    private static void removeIfBefore(Path draft, Instant before) throws IOException {
        try {
            if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                FileSystemUtils.deleteRecursively(draft);
            }
        } catch (NoSuchFileException settled) {
            // Drafts come and go meanwhile.
        }
    }

    /** Shows the hash of each content; files that come and go meanwhile may be left out. */
    void each(Consumer<String> hashes) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.matches("[0-9a-f]{64}")) {
                    hashes.accept(name);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private static void force(Path each) throws IOException {
        try (FileChannel channel = FileChannel.open(each, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
