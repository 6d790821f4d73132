package org.yangguang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** A real PostgreSQL in a temporary folder, gone when it is closed or the program ends. */
public final class ThrowAwayPostgres implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ThrowAwayPostgres(Path folder) {
        this.folder = folder;
        this.server = EmbeddedPostgres.open(folder, Cluster.Keeping.THROWN_AWAY);
    }

    /** Starts one. */
    public static ThrowAwayPostgres start() {
        try {
            ThrowAwayPostgres postgres = new ThrowAwayPostgres(Files.createTempDirectory("yangguang-postgres"));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** How to reach one of its databases. */
    public Connection connection(String database) {
        return server.connection(database);
    }

    /** How to reach its first database. */
    public Connection connection() {
        return server.connection();
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        server.close();
        try {
            Folders.delete(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
