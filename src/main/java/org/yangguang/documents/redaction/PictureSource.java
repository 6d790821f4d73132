package org.yangguang.documents.redaction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Refusal;

/** A scan or photograph (JPEG, PNG) as a PDF of one page, as wide as the paper that it shows, the right way up. */
final class PictureSource {

    private static final int HEAD = 4;
    private static final int BYTE = 0xFF;
    private static final long JPEG = 0xFFD8FF;
    private static final long PNG = 0x89504E47L;

    private PictureSource() {}

    /** Whether the file begins as such a picture does. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long head = 0;
            for (byte one : in.readNBytes(HEAD)) {
                head = (head << Byte.SIZE) | (one & BYTE);
            }
            return head == PNG || (head >> Byte.SIZE) == JPEG;
        }
    }

    /**
     * @throws Refusal if the picture has more pixels than a page may have
     * @throws IOException if it is broken
     */
    static PDDocument open(Path file, Options options) throws IOException {
        requireBounded(file, options);
        PDDocument document = new PDDocument();
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, Files.readAllBytes(file), "picture");
            boolean upright = image.getHeight() >= image.getWidth();
            float width = upright ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
            PDPage page = new PDPage(new PDRectangle(width, width * image.getHeight() / image.getWidth()));
            page.setRotation(turn(file));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, width, page.getMediaBox().getHeight());
            }
            return document;
        } catch (IOException | RuntimeException failure) {
            document.close();
            throw failure;
        }
    }

    private static void requireBounded(Path file, Options options) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > options.mostPixels()) {
                    throw new Refusal("图片的像素太多（%d×%d），无法处理。请缩小后再试。".formatted(reader.getWidth(0), reader.getHeight(0)));
                }
            } finally {
                reader.dispose();
            }
        }
    }

    /** By how many degrees to the right a camera that was held otherwise wants its picture turned. */
    private static int turn(Path file) throws IOException {
        try {
            @Nullable ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return switch (orientation == null ? 1 : orientation) {
                case 3 -> 180;
                case 6 -> 90;
                case 8 -> 270;
                default -> 0;
            };
        } catch (ImageProcessingException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
