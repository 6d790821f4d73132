package org.yangguang.documents.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A folder in which a content lies in plain while somebody reads it. As long as it is in use, its process holds a lock on the
 * file beside it, which the system lets go when the process dies, however it dies: by that, other processes know what was left.
 */
final class WorkingCopy implements AutoCloseable {

    private static final String LOCK = ".lock";

    private final Path folder;
    private final FileChannel lock;

    private WorkingCopy(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes a folder below that one, for the process's owner alone. */
    static WorkingCopy begin(Path copies) throws IOException {
        Path folder = copies.resolve(UUID.randomUUID().toString());
        // The lock is there before the folder: a folder without one was left.
        FileChannel channel = FileChannel.open(lock(folder), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return new WorkingCopy(folder, channel);
        } catch (IOException | RuntimeException broken) {
            channel.close();
            Files.deleteIfExists(lock(folder));
            throw broken;
        }
    }

    private static Path lock(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    Path folder() {
        return folder;
    }

    /** Removes folders below that one which no living process uses. */
    static void removeAbandoned(Path copies) throws IOException {
        try (Stream<Path> all = Files.list(copies)) {
            for (Path folder : all.filter(Files::isDirectory).toList()) {
                if (abandoned(folder)) {
                    removeLeft(folder);
                }
            }
        }
    }

    private static boolean abandoned(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(lock(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static void removeLeft(Path folder) throws IOException {
        try {
            remove(folder);
        } catch (NoSuchFileException gone) {
            // Somebody else removes it, too.
        }
    }

    private static void remove(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        Files.deleteIfExists(lock(folder));
    }

    @Override
    public void close() throws IOException {
        remove(folder);
        lock.close();
    }
}
