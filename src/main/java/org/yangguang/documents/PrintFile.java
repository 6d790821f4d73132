package org.yangguang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.DocumentMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Several PDFs as one for a printer that prints both sides: each begins on an odd page, behind a blank one where needed. The files
 * lie in a folder that nobody else may read and are put together there, so that memory holds one of them at a time; closing it
 * takes them away.
 */
public final class PrintFile implements AutoCloseable {

    private final Path folder;
    private final StreamCacheCreateFunction cache;
    private final List<Path> parts = new ArrayList<>();

    public PrintFile() throws IOException {
        folder = Files.createTempDirectory("print");
        cache = MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache;
    }

    /** Adds a PDF behind the others. */
    public void add(byte[] pdf) throws IOException {
        fill();
        parts.add(Files.write(next(), pdf));
    }

    private Path next() {
        return folder.resolve(parts.size() + ".pdf");
    }

    /** Makes the number of pages of the last part an even one. */
    private void fill() throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        try (PDDocument last = Loader.loadPDF(parts.getLast().toFile(), cache)) {
            int pages = last.getNumberOfPages();
            if (pages % 2 != 0) {
                last.addPage(new PDPage(last.getPage(pages - 1).getMediaBox()));
                Path filled = folder.resolve("filled-" + parts.size() + ".pdf");
                last.save(filled.toFile());
                parts.set(parts.size() - 1, filled);
            }
        }
    }

    /** All of it; the file is gone from the disk once the stream is closed. */
    public InputStream merged() throws IOException {
        Path all = Files.createTempFile("print", ".pdf");
        PDFMergerUtility merger = new PDFMergerUtility();
        merger.setDocumentMergeMode(DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        for (Path part : parts) {
            merger.addSource(part.toFile());
        }
        merger.setDestinationFileName(all.toString());
        try {
            merger.mergeDocuments(cache);
            return Files.newInputStream(all, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException broken) {
            Files.deleteIfExists(all);
            throw broken;
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
