package org.yangguang.ledgers.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yangguang.shared.Refusal;

/** Whether files can be put into a folder, found out before there are any. */
final class OutFolder {

    private OutFolder() {}

    /**
     * Looks at the folder, or where it would be made.
     *
     * @throws Refusal if it is a file, or cannot be made or written to
     */
    static void check(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new Refusal("报告写不进 " + folder + "：" + there + " 是文件，不是目录。请换一个目录。");
        }
        if (!Files.isWritable(there)) {
            throw new Refusal("报告写不进 " + folder + "：目录 " + there + " 不可写。请检查权限，或者换一个目录。");
        }
    }
}
