package org.yangguang.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;
import org.yangguang.shared.Refusal;

/** A PDF, scan or photograph that somebody made, as pictures of its pages: what marks are set on, and all that a released file is made from. */
public final class SourcePdf implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Options options;

    private SourcePdf(PDDocument document, Options options) {
        this.document = document;
        this.options = options;
        this.renderer = GuardedDrawer.renderer(document);
    }

    /**
     * @throws Refusal if the file needs a password, is neither PDF nor picture, is broken, or is larger than the options allow
     */
    public static SourcePdf open(Path file, Options options) throws IOException {
        PDDocument document = load(file, options);
        try {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw broken(new IOException("no page"));
            }
            if (pages > options.mostPages()) {
                throw new Refusal("文件有 " + pages + " 页，超过一次可以处理的 " + options.mostPages() + " 页。请拆分后分别处理。");
            }
            if (!SourceStreams.bounded(document.getDocument())) {
                throw new Refusal("文件解压后过大，可能是恶意文件，没有处理。请把文件打印后扫描成 PDF 再试。");
            }
            return new SourcePdf(document, options);
        } catch (RuntimeException | StackOverflowError failure) {
            document.close();
            throw refusal(failure);
        }
    }

    private static PDDocument load(Path file, Options options) throws IOException {
        try {
            return PictureSource.is(file) ? PictureSource.open(file, options) : Loader.loadPDF(file.toFile());
        } catch (InvalidPasswordException locked) {
            throw new Refusal("文件设有打开密码，无法处理。请取消密码后再试。", locked);
        } catch (FileNotFoundException | NoSuchFileException gone) {
            throw gone;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw refusal(failure);
        }
    }

    /** How many pages there are. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * The page as it is shown, turned and cropped.
     *
     * @param page from 1
     * @throws Refusal if it is too large or cannot be drawn
     */
    public BufferedImage picture(int page) {
        try {
            return renderer.renderImage(
                    page - 1,
                    (float) PageScale.of(document.getPage(page - 1), options),
                    ImageType.RGB,
                    RenderDestination.VIEW);
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            throw refusal(failure);
        }
    }

    /**
     * The resolution of its picture in pixels an inch, as near as whole ones come.
     *
     * @param page from 1
     */
    public double dpi(int page) {
        PDPage shown = document.getPage(page - 1);
        return PageScale.of(shown, options) * PageScale.POINTS / shown.getUserUnit();
    }

    /**
     * Height to width of the page as it is shown.
     *
     * @param page from 1
     */
    public double ratio(int page) {
        return PageScale.ratio(document.getPage(page - 1));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static Refusal refusal(Throwable failure) {
        return failure instanceof Refusal refusal ? refusal : broken(failure);
    }

    private static Refusal broken(Throwable cause) {
        return new Refusal("文件不是 PDF 或者图片，或者已损坏，无法读取。请核对文件，或者把原件打印后扫描成 PDF 再试。", cause);
    }
}
