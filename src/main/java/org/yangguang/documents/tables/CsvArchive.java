package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;
import org.yangguang.shared.Refusal;

/**
 * CSV files packed into one archive (.zip), with or without a folder around them. Unpacked aside, each under its bare name:
 * where an archive says that its files go is not followed.
 */
final class CsvArchive implements TableFile {

    private static final long MOST_BYTES = 200L << 20;
    private static final long MOST_TIMES = 200;
    private static final int MOST_FILES = 1000;

    private final Path folder;
    private final TableFile files;

    private CsvArchive(Path folder, TableFile files) {
        this.folder = folder;
        this.files = files;
    }

    static CsvArchive open(Path file, Path aside) throws IOException {
        Path folder = Files.createTempDirectory(aside, "tables");
        try {
            unpack(file, folder);
            return new CsvArchive(folder, CsvFolder.open(folder));
        } catch (IOException | RuntimeException refused) {
            delete(folder);
            throw refused;
        }
    }

    private static void unpack(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        try (ZipFile archive = archive(file)) {
            if (archive.size() > MOST_FILES) {
                throw bomb(name);
            }
            long limit = Math.min(MOST_BYTES, Math.max(Files.size(file), 1) * MOST_TIMES);
            int tables = 0;
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String bare = bare(entry.getName());
                if (!entry.isDirectory() && bare.toLowerCase(Locale.ROOT).endsWith(".csv") && !bare.startsWith(".")) {
                    limit -= unpack(archive, entry, folder.resolve(bare), limit, name);
                    tables++;
                }
            }
            if (tables == 0) {
                throw new Refusal("压缩包“" + name + "”中没有 .csv 文件。请把以工作表命名的 CSV 文件（例如“依申请公开.csv”）直接打包成 .zip。");
            }
        } catch (ZipException broken) {
            throw new Refusal("压缩包“" + name + "”已损坏、设有密码或者不是 .zip 格式，无法读取。请重新打包后再试。", broken);
        }
    }

    /** Archives packed on Chinese machines often carry their names in GB18030 and do not say so. */
    private static ZipFile archive(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException names) {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }

    private static String bare(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static long unpack(ZipFile archive, ZipEntry entry, Path to, long most, String name) throws IOException {
        if (Files.exists(to)) {
            throw new Refusal("压缩包“%s”中有两个名为“%s”的文件，不知道以哪个为准。请只留一个。".formatted(name, to.getFileName()));
        }
        try (InputStream in = archive.getInputStream(entry);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw bomb(name);
                }
                out.write(buffer, 0, read);
            }
            return size;
        }
    }

    private static Refusal bomb(String name) {
        return new Refusal("“" + name + "”解压后超过 200 MB 或压缩率超过 200 倍，可能是恶意文件，不能导入。");
    }

    @Override
    public List<String> sheets() {
        return files.sheets();
    }

    @Override
    public Rows rows(String sheet) {
        return files.rows(sheet);
    }

    @Override
    public long about(String sheet) {
        return files.about(sheet);
    }

    @Override
    public void close() {
        files.close();
        delete(folder);
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
