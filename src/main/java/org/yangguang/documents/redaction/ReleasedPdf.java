package org.yangguang.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.yangguang.documents.fonts.Faces;

/** A new PDF of pictures of pages and of words over them. The same pictures and words give the same bytes. */
final class ReleasedPdf implements AutoCloseable {

    static final String PRODUCER = "Yangguang";
    static final float POINTS = 72;

    /** Of one page; scans above it are stored as JPEG. */
    private static final int MOST_BYTES = 2 << 20;

    private static final float QUALITY = 0.85f;

    private final PDDocument document;
    private final InvisibleText text;

    /**
     * @param folder where the pictures lie until they are saved; of nobody else
     */
    ReleasedPdf(Faces faces, Path folder) throws IOException {
        document = new PDDocument(MemoryUsageSetting.setupTempFileOnly().setTempDir(folder.toFile()).streamCache);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId(0L);
        text = new InvisibleText(document, faces);
    }

    /**
     * Adds a page.
     *
     * @param words where they stand in the picture
     * @param dpi of the picture, in pixels an inch
     */
    void add(BufferedImage picture, List<Word> words, double dpi) throws IOException {
        float points = (float) (POINTS / dpi);
        PDRectangle size = new PDRectangle(picture.getWidth() * points, picture.getHeight() * points);
        PDPage page = new PDPage(size);
        document.addPage(page);
        PDImageXObject image = image(picture);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
            if (!words.isEmpty()) {
                text.write(content, words, size.getHeight(), points);
            }
        }
    }

    private PDImageXObject image(BufferedImage picture) throws IOException {
        PDImageXObject exact = LosslessFactory.createFromImage(document, picture);
        if (exact.getCOSObject().getLength() <= MOST_BYTES) {
            return exact;
        }
        exact.getCOSObject().close();
        return JPEGFactory.createFromImage(document, picture, QUALITY);
    }

    void save(Path file) throws IOException {
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
