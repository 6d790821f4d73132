package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yangguang.shared.Refusal;

/** What a workbook must not be or hold; looked at before anything of it is read. */
final class WorkbookCheck {

    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_TIMES = 200;
    private static final int MOST_PARTS = 10_000;
    private static final int HEAD = 8;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** A relationship to something outside that is more than a link to click. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "<Relationship\\b(?=[^>]*TargetMode=\"External\")" + "(?![^>]*Type=\"[^\"]*/hyperlink\")[^>]*>");

    private final String name;

    private WorkbookCheck(String name) {
        this.name = name;
    }

    /**
     * The archive of the workbook, open.
     *
     * @throws Refusal with the reason, if it must not be read
     */
    static ZipFile open(Path file) throws IOException {
        WorkbookCheck check = new WorkbookCheck(file.getFileName().toString());
        byte[] head = head(file);
        if (starts(head, COMPOUND)) {
            throw check.compound(file);
        }
        if (!starts(head, ZIP)) {
            throw new Refusal("“" + check.name + "”的内容不是 Excel 工作簿，与文件名不符。请用 Excel 或 WPS 打开原始台账，另存为 .xlsx 后再试。");
        }
        ZipFile archive = archive(file, check.name);
        try {
            check.parts(archive, Files.size(file));
            check.name();
            return archive;
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /**
     * Sees that a file named as CSV is no workbook.
     *
     * @throws Refusal if it is
     */
    static void requireText(Path file) throws IOException {
        byte[] head = head(file);
        if (starts(head, COMPOUND) || starts(head, ZIP)) {
            throw new Refusal("“" + file.getFileName()
                    + "”的内容是 Excel 工作簿或压缩文件，不是 CSV，与文件名不符。请在 Excel 或 WPS 中打开原始台账，另存为 .xlsx 或 CSV 后再试。");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private Refusal compound(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Refusal("“" + name + "”设有打开密码。请在 Excel 中取消密码后另存为 .xlsx 再试。");
            }
        } catch (IOException | RuntimeException broken) {
            return new Refusal("“" + name + "”已损坏，无法读取。请重新保存后再试。", broken);
        }
        return new Refusal("“" + name + "”是旧格式（.xls）的工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx 再试。");
    }

    private static ZipFile archive(Path file, String name) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw new Refusal("“" + name + "”已损坏，无法读取。请重新保存后再试。", broken);
        }
    }

    private void parts(ZipFile archive, long packed) throws IOException {
        if (archive.size() > MOST_PARTS) {
            throw bomb();
        }
        long limit = Math.min(MOST_BYTES, Math.max(packed, 1) * MOST_TIMES);
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            part(entry.getName().toLowerCase(Locale.ROOT));
            unpacked += measure(archive, entry, limit - unpacked);
        }
        if (archive.getEntry("[Content_Types].xml") == null || archive.getEntry("xl/workbook.xml") == null) {
            throw new Refusal("“" + name + "”的内容不是 Excel 工作簿，与文件名不符。请用 Excel 或 WPS 打开原始台账，另存为 .xlsx 后再试。");
        }
        if (text(archive, "[Content_Types].xml").contains("macroEnabled")) {
            throw macros();
        }
    }

    private void name() {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new Refusal("“" + name + "”的内容是 .xlsx 工作簿，与文件名不符。请核对文件，确是原始台账的，把文件名改为以 .xlsx 结尾后再试。");
        }
    }

    private void part(String path) {
        if (path.endsWith("vbaproject.bin") || path.startsWith("xl/macrosheets/")) {
            throw macros();
        }
        if (path.startsWith("xl/externallinks/")) {
            throw outside();
        }
        if (path.startsWith("xl/embeddings/") || path.startsWith("xl/activex/")) {
            throw new Refusal("“" + name + "”中嵌入了其他文件或控件，不能导入。请删除嵌入对象，另存为 .xlsx 后再试。");
        }
    }

    /** Unpacks to count: the sizes that an archive states about itself need not be true. */
    private long measure(ZipFile archive, ZipEntry entry, long most) throws IOException {
        boolean relations = entry.getName().endsWith(".rels");
        try (InputStream in = archive.getInputStream(entry)) {
            if (relations) {
                byte[] content = in.readNBytes((int) Math.min(most + 1, 1 << 20));
                if (OUTSIDE.matcher(new String(content, StandardCharsets.UTF_8)).find()) {
                    throw outside();
                }
                return within(content.length, most);
            }
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size = within(size + read, most);
            }
            return size;
        } catch (ZipException broken) {
            throw new Refusal("“" + name + "”已损坏，无法读取。请重新保存后再试。", broken);
        }
    }

    private long within(long size, long most) {
        if (size > most) {
            throw bomb();
        }
        return size;
    }

    private static String text(ZipFile archive, String path) throws IOException {
        try (InputStream in = archive.getInputStream(archive.getEntry(path))) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private Refusal macros() {
        return new Refusal("“" + name + "”带有宏，不能导入。请另存为不带宏的 .xlsx 再试。");
    }

    private Refusal outside() {
        return new Refusal("“" + name + "”引用了外部文件，不能导入。请在“数据—编辑链接”中断开链接，另存后再试。");
    }

    private Refusal bomb() {
        return new Refusal("“" + name + "”解压后超过 200 MB 或压缩率超过 200 倍，可能是恶意文件，不能导入。");
    }
}
