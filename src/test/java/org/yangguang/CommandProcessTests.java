package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a process of their own, under a locale without Chinese. */
class CommandProcessTests {

    @TempDir
    private Path folder;

    @Test
    void speaksUtf8WhateverTheLocaleAndStartsNoApplication() throws Exception {
        Path classes = folder.resolve("classes.log");

        assertThat(run(List.of("-Xlog:class+load:file=" + classes), "deadline", "--received", "2021-03-01"))
                .isZero();
        assertThat(out()).contains("截止日期：2021-03-29（周一）");
        assertThat(err()).isEmpty();
        assertThat(Files.readString(classes)).doesNotContain("org.springframework.", "org.postgresql.");
    }

    @Test
    void saysWhatToDoWhenTheLocaleSwallowsChineseArguments() throws Exception {
        assertThat(run(List.of(), "deadline", "--received", "二月")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("LC_ALL=C.UTF-8");
    }

    private int run(List<String> machine, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Yangguang.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(escaped(command));
        process.environment().put("LC_ALL", "C");
        process.redirectOutput(folder.resolve("out").toFile());
        process.redirectError(folder.resolve("err").toFile());
        return process.start().waitFor();
    }

    /** Through a shell and a file, since this process may itself run under a locale that cannot pass Chinese on. */
    private List<String> escaped(List<String> command) throws IOException {
        Path script = folder.resolve("run.sh");
        String words =
                String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
        Files.writeString(script, words + "\n", StandardCharsets.UTF_8);
        return List.of("sh", script.toString());
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }
}
