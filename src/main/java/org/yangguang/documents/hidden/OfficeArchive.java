package org.yangguang.documents.hidden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.yangguang.shared.Refusal;

/** The archive that an Office file is, unpacked once to count before anything of it is read. */
final class OfficeArchive implements AutoCloseable {

    private static final long MOST_BYTES = 500L << 20;
    private static final long MOST_TIMES = 200;
    private static final long ALWAYS_ALLOWED = 10L << 20;
    private static final int MOST_PARTS = 10_000;

    private final String name;
    private final ZipFile archive;

    private OfficeArchive(String name, ZipFile archive) {
        this.name = name;
        this.archive = archive;
    }

    /**
     * @throws Refusal if it is broken, unpacks to too much or is no Office file
     */
    static OfficeArchive open(Path file) throws IOException {
        String name = file.getFileName().toString();
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw broken(name, broken);
        }
        OfficeArchive office = new OfficeArchive(name, archive);
        try {
            office.measure(Files.size(file));
            return office;
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** The paths of its parts. */
    List<String> parts() {
        return archive.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** Reads a part through; one that is not there is read as nothing. */
    void read(String path, Scan scan) throws IOException {
        ZipEntry entry = archive.getEntry(path);
        if (entry == null) {
            return;
        }
        try (InputStream in = archive.getInputStream(entry)) {
            OfficeXml.read(in, scan);
        } catch (XMLStreamException | ZipException e) {
            throw broken(name, e);
        }
    }

    private void measure(long packed) throws IOException {
        if (archive.getEntry("[Content_Types].xml") == null) {
            throw new Refusal("“" + name + "”不是 Office 文件，无法检查隐藏内容。请上传 .docx、.xlsx 或 .pptx 文件。");
        }
        long most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, packed * MOST_TIMES));
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (ZipEntry entry : archive.stream().toList()) {
            try (InputStream in = archive.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    size += read;
                    if (size > most || archive.size() > MOST_PARTS) {
                        throw new Refusal("“" + name + "”解压后过大，可能是恶意文件，没有检查。请核对文件来源，另存后再试。");
                    }
                }
            } catch (ZipException broken) {
                throw broken(name, broken);
            }
        }
    }

    static Refusal broken(String name, Throwable cause) {
        return new Refusal("“" + name + "”已损坏，无法检查隐藏内容。请用 Office 或 WPS 打开，另存后再试。", cause);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
