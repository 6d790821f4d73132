package org.yangguang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The running server as {@code postmaster.pid} in its data folder tells of it.
 *
 * @param process its number
 * @param port where it listens
 * @param ready whether it takes connections
 */
record Postmaster(long process, int port, boolean ready) {

    private static final int PROCESS = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** The server of the data folder; empty where there is none, or what is written of it is not true any more. */
    static Optional<Postmaster> of(Path data) throws IOException {
        if (Files.notExists(file(data))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file(data));
        if (lines.size() <= PORT || lines.get(PORT).isBlank()) {
            return Optional.empty();
        }
        long process = Long.parseLong(lines.get(PROCESS).strip());
        boolean ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        Postmaster postmaster =
                new Postmaster(process, Integer.parseInt(lines.get(PORT).strip()), ready);
        return postmaster.lives(data) ? Optional.of(postmaster) : Optional.empty();
    }

    /** Another program may have been given the number since: only a PostgreSQL of this very folder counts. */
    private boolean lives(Path data) {
        Optional<ProcessHandle> handle = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        if (handle.isEmpty()) {
            return false;
        }
        Optional<String[]> arguments = handle.get().info().arguments();
        return arguments
                .map(all -> List.of(all).contains(data.toAbsolutePath().toString()))
                .orElse(true);
    }
}
