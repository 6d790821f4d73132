package org.yangguang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;

/**
 * The files of a PostgreSQL cluster and the programs that make, start and stop it.
 *
 * @param folder holds programs, data, password, log and lock
 */
record Cluster(Path folder, Keeping keeping, Unprivileged rights) {

    static final String USER = "yangguang";

    private static final int PASSWORD_BYTES = 24;
    private static final int SECONDS = 60;

    /** What becomes of what is written. */
    enum Keeping {
        /** Survives a crash of the program, the database and the machine. */
        DURABLE("on"),
        /** Is thrown away anyway. */
        THROWN_AWAY("off");

        private final String flushing;

        Keeping(String flushing) {
            this.flushing = flushing;
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path lock() {
        return folder.resolve("owner.lock");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private Path log() {
        return folder.resolve("postgresql.log");
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    /** Makes the cluster if there is none, starts it, and returns the port on which it takes connections. */
    int start() throws IOException {
        Path programs = Binaries.in(folder);
        if (Files.notExists(data())) {
            create(programs);
        }
        requireVersion();
        rights.own(folder);
        // What a killed server left says nothing any more, and its number may belong to another program by now.
        Files.deleteIfExists(Postmaster.file(data()));
        int port = freePort();
        run(
                "启动",
                programs.resolve("bin/pg_ctl").toString(),
                "start",
                "-w",
                "-t",
                Integer.toString(SECONDS),
                "-D",
                data().toString(),
                "-l",
                log().toString(),
                "-o",
                options(port));
        return port;
    }

    void stop() throws IOException {
        if (Files.notExists(Postmaster.file(data()))) {
            return;
        }
        Path programs = Binaries.in(folder);
        run("停止", programs.resolve("bin/pg_ctl").toString(), "stop", "-w", "-m", "fast", "-D", data().toString());
    }

    private void create(Path programs) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random));
        Path draft = folder.resolve("data.new");
        Folders.delete(draft);
        rights.own(folder);
        run(
                "初始化",
                programs.resolve("bin/initdb").toString(),
                "-D",
                draft.toString(),
                "-U",
                USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        // Renamed only when complete: a start that was cut short begins anew instead of finding half a cluster.
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireVersion() throws IOException {
        String version = Files.readString(data().resolve("PG_VERSION")).strip();
        if (!Binaries.VERSION.startsWith(version + ".")) {
            throw new Refusal("数据目录 %s 由 PostgreSQL %s 建立，本程序内置的是 %s。请先按运维手册升级数据，或者换一个数据目录。"
                    .formatted(data(), version, Binaries.VERSION));
        }
    }

    private String options(int port) {
        return ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC "
                        + "-c fsync=%2$s -c synchronous_commit=%2$s -c full_page_writes=%2$s "
                        + "-c password_encryption=scram-sha-256 -c max_connections=100 -c shared_buffers=128MB "
                        + "-c log_timezone=UTC")
                .formatted(port, keeping.flushing);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void run(String what, String... command) throws IOException {
        List<String> whole = new ArrayList<>(rights.command(List.of(command)));
        Path output = Files.createTempFile("postgresql", ".out");
        try {
            // Into a file, not a pipe: the server inherits it, and a pipe would stay open as long as the server lives.
            ProcessBuilder builder =
                    new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2L * SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new Refusal("内置数据库%s失败。数据目录：%s。%s".formatted(what, folder, reason(output)));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(what + " was interrupted", interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private String reason(Path output) throws IOException {
        String said = lastLines(output) + (Files.exists(log()) ? "\n" + lastLines(log()) : "");
        if (said.contains("No space left on device")) {
            return "磁盘空间不足，请清理后重试。";
        }
        if (said.contains("Permission denied")) {
            return "没有权限访问数据目录，请检查目录及其上级目录的权限。";
        }
        return "详情：" + said.strip();
    }

    private static String lastLines(Path file) throws IOException {
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.subList(Math.max(0, lines.size() - 5), lines.size()).stream()
                .collect(Collectors.joining("\n"));
    }
}
