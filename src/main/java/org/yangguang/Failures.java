package org.yangguang;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * What a person learns when a command fails: the reason where they can mend it, a reference number where they cannot. Details
 * go to the file and nowhere else.
 */
record Failures(Path log, Clock clock) {

    private static final int REFERENCE_LENGTH = 8;

    /** In the folder of data, which {@code YANGGUANG_DATA} moves. */
    static Path file() {
        return Path.of(Objects.requireNonNullElse(System.getenv("YANGGUANG_DATA"), "data"), "logs", "command.log");
    }

    /** Writes the message and gives the exit code. */
    int answer(Throwable failure, PrintWriter err) {
        String said = saidToPeople(failure);
        err.println(said != null ? said : noted(failure));
        err.flush();
        return 2;
    }

    /** The application wraps what its parts refuse while it starts, so the causes are searched as well. */
    private static @Nullable String saidToPeople(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof Refusal || at instanceof NotFound) {
                return at.getMessage();
            }
            if (at instanceof PortInUseException taken) {
                return "端口 " + taken.getPort() + " 已被占用。请先停止占用它的程序，或者用 --port 换一个端口。";
            }
        }
        return null;
    }

    private String noted(Throwable failure) {
        String reference =
                UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
        String said = "程序出错，未能完成。错误编号 " + reference + "，";
        try {
            Files.createDirectories(Objects.requireNonNull(log.toAbsolutePath().getParent()));
            Files.writeString(log, details(reference, failure), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            return said + "详情未能写入日志文件 " + log + "，请检查该目录是否可写后重试。";
        }
        return said + "详情已记入日志文件 " + log + "，请连同编号告知系统管理员。";
    }

    private String details(String reference, Throwable failure) {
        StringWriter details = new StringWriter();
        PrintWriter lines = new PrintWriter(details);
        lines.println(clock.instant() + " " + reference);
        failure.printStackTrace(lines);
        return details.toString();
    }
}
