package org.yangguang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.shared.Refusal;

/**
 * PostgreSQL refuses to run as root. Where the program does, its database runs in a user namespace of its own, in which it is
 * nobody and yet reads the same files; where the kernel gives none, it runs as the user nobody.
 */
enum Unprivileged {
    /** We are an ordinary user. */
    AS_WE_ARE(List.of()),
    /** As root without root's rights. */
    IN_A_NAMESPACE(List.of("unshare", "-U")),
    /** As nobody, who must own the folder. */
    AS_NOBODY(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /**
     * The first way that works here.
     *
     * @throws Refusal if we are root and cannot become anybody else
     */
    static Unprivileged here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return AS_WE_ARE;
        }
        return Stream.of(IN_A_NAMESPACE, AS_NOBODY)
                .filter(Unprivileged::works)
                .findFirst()
                .orElseThrow(() -> new Refusal("内置数据库不能以 root 身份运行，而本机既不支持 unshare 也不支持 setpriv。"
                        + "请改用普通用户启动，或者用环境变量 DATABASE_URL 指定已有的 PostgreSQL。"));
    }

    private boolean works() {
        try {
            Process process = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Makes the folder and all in it belong to whom the database runs as. */
    void own(Path folder) throws IOException {
        if (this != AS_NOBODY) {
            return;
        }
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                if (!Files.getOwner(each, LinkOption.NOFOLLOW_LINKS).equals(nobody)) {
                    Files.setOwner(each, nobody);
                }
            }
        }
    }
}
