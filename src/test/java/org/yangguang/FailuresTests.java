package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

class FailuresTests {

    private static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void refusalIsSaidAsItIs() {
        assertThat(answer(new Refusal("台账有误。"))).isEqualTo("台账有误。\n");
        assertThat(answer(new NotFound("没有这个单位。"))).isEqualTo("没有这个单位。\n");
        assertThat(log()).doesNotExist();
    }

    @Test
    void refusalInsideAnotherFailureIsSaid() {
        assertThat(answer(new IllegalStateException("bean", new Refusal("数据目录正在使用。"))))
                .isEqualTo("数据目录正在使用。\n");
    }

    @Test
    void takenPortIsSaidInChinese() {
        assertThat(answer(new IllegalStateException("bean", new PortInUseException(8080))))
                .isEqualTo("端口 8080 已被占用。请先停止占用它的程序，或者用 --port 换一个端口。\n");
    }

    @Test
    void anythingElseGetsOneLineWithAReferenceAndDetailsInTheFile() throws IOException {
        String said = answer(new IllegalStateException("secret detail"));

        assertThat(said).hasLineCount(1).contains("错误编号").doesNotContain("secret", "IllegalState");
        String reference = said.replaceAll("(?s).*错误编号 ([0-9A-F]{8}).*", "$1");
        assertThat(Files.readString(log()))
                .startsWith("2026-11-24T01:02:03Z " + reference)
                .contains("secret detail", "\tat ");
    }

    @Test
    void unwritableFileIsSaidToo() throws IOException {
        Files.writeString(folder.resolve("logs"), "a file where the folder should be");

        assertThat(answer(new IllegalStateException("x"))).hasLineCount(1).contains("未能写入日志文件");
    }

    private String answer(Throwable failure) {
        err.getBuffer().setLength(0);
        assertThat(new Failures(log(), Clock.fixed(NOW, ZoneOffset.UTC)).answer(failure, new PrintWriter(err)))
                .isEqualTo(2);
        return err.toString();
    }

    private Path log() {
        return folder.resolve("logs").resolve("command.log");
    }
}
