package org.yangguang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Refusal;

/**
 * A real PostgreSQL of our own in a folder. Whoever holds the lock on the folder owns the server: finds what a killed owner
 * left running and takes it over, or starts it, and stops it on close. Others attach to it as guests and leave it running.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DATABASE = "postgres";

    private final Cluster cluster;
    private final int port;
    private final @Nullable FileLock ownership;

    private EmbeddedPostgres(Cluster cluster, int port, @Nullable FileLock ownership) {
        this.cluster = cluster;
        this.port = port;
        this.ownership = ownership;
    }

    /**
     * The server in the folder, running and taking connections.
     *
     * @throws Refusal if that cannot be, with what to do about it
     */
    public static EmbeddedPostgres open(Path folder) {
        return open(folder, Cluster.Keeping.DURABLE);
    }

    static EmbeddedPostgres open(Path folder, Cluster.Keeping keeping) {
        try {
            Files.createDirectories(folder);
            Cluster cluster = new Cluster(folder.toAbsolutePath().normalize(), keeping, Unprivileged.here());
            FileLock ownership = own(cluster);
            return ownership == null ? attach(cluster) : start(cluster, ownership);
        } catch (AccessDeniedException denied) {
            throw new Refusal("没有权限使用数据目录 " + denied.getFile() + "。请检查目录权限，或者换一个目录。", denied);
        } catch (IOException broken) {
            throw new Refusal("内置数据库无法启动：" + broken.getMessage() + "。数据目录：" + folder, broken);
        }
    }

    private static @Nullable FileLock own(Cluster cluster) throws IOException {
        FileChannel channel = FileChannel.open(cluster.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException oursAlready) {
            channel.close();
            return null;
        }
    }

    private static EmbeddedPostgres start(Cluster cluster, FileLock ownership) throws IOException {
        try {
            Optional<Postmaster> orphan = Postmaster.of(cluster.data());
            if (orphan.isPresent() && answers(cluster, orphan.get().port())) {
                LOG.info("took over the database left running by a killed process");
                return new EmbeddedPostgres(cluster, orphan.get().port(), ownership);
            }
            if (orphan.isPresent()) {
                cluster.stop();
            }
            return new EmbeddedPostgres(cluster, cluster.start(), ownership);
        } catch (IOException | RuntimeException failed) {
            ownership.channel().close();
            throw failed;
        }
    }

    private static EmbeddedPostgres attach(Cluster cluster) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Postmaster> running = Postmaster.of(cluster.data());
            if (running.filter(Postmaster::ready).isPresent()
                    && answers(cluster, running.get().port())) {
                return new EmbeddedPostgres(cluster, running.get().port(), null);
            }
            pause();
        }
        throw new Refusal("数据目录 " + cluster.folder() + " 正被另一个进程使用，但其数据库没有应答。请先停止那个进程再试。");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean answers(Cluster cluster, int port) throws IOException {
        Connection address = address(cluster, port, DATABASE);
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(1);
        } catch (SQLException silent) {
            return false;
        }
    }

    private static Connection address(Cluster cluster, int port, String database) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return new Connection(url, Cluster.USER, cluster.password());
    }

    /** How to reach it. */
    public Connection connection() {
        return connection(DATABASE);
    }

    /** How to reach another of its databases. */
    public Connection connection(String database) {
        try {
            return address(cluster, port, database);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it stops when this is closed. */
    public boolean owned() {
        return ownership != null;
    }

    /** Stops the server if it is ours: connections are ended, nothing acknowledged is lost. */
    @Override
    public void close() {
        if (ownership == null) {
            return;
        }
        try (FileChannel channel = ownership.channel()) {
            if (channel.isOpen()) {
                cluster.stop();
            }
        } catch (IOException broken) {
            LOG.warn("the database did not stop cleanly and will recover at its next start", broken);
        }
    }
}
