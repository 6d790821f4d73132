package org.yangguang.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.yangguang.shared.Refusal;

/** A file of random bytes that only its owner may read. */
final class KeyFile {

    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyFile() {}

    /**
     * The bytes of the file, which is made where there is none. Whoever else makes it at the same time, in this process or
     * another, ends with the same bytes.
     *
     * @param file absolute
     * @throws Refusal if it has another length, or cannot be read or made
     */
    static byte[] read(Path file, int length) {
        try {
            if (Files.notExists(file)) {
                create(file, length);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != length) {
                throw new Refusal("密钥文件已损坏：" + file + "。请从备份恢复，不要另行生成，否则用它加密的内容将无法读取。");
            }
            return key;
        } catch (IOException unreadable) {
            throw new Refusal("密钥文件读不了或者建不了：" + file + "。请检查它和所在目录的属主与权限、磁盘是否已满。", unreadable);
        }
    }

    private static void create(Path file, int length) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "a key file without a folder");
        Files.createDirectories(folder);
        byte[] fresh = new byte[length];
        RANDOM.nextBytes(fresh);
        Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, fresh);
            // Unlike a move, a link never takes the place of a key that somebody else made meanwhile.
            Files.createLink(file, draft);
            settle(folder);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Theirs counts.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft, byte[] key) throws IOException {
        var forItsOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(
                draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forItsOwner)) {
            ByteBuffer bytes = ByteBuffer.wrap(key);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            // What is sealed must not reach the disk before its key.
            channel.force(true);
        }
    }

    private static void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
