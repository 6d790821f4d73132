package org.yangguang.documents.redaction;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.shared.Refusal;

/**
 * Opens a released file and sees for itself that nothing can be in it but black-boxed pictures and invisible words beside the
 * boxes. It knows what such a file consists of and takes offence at anything else.
 */
public final class RedactionProof {

    /** What JPEG may make of black, of 255. */
    private static final int NEARLY = 40;

    /** What JPEG may make of the edges of letters, of 255, and how far around them, in pixels. */
    private static final int EDGES = 96;

    private static final int AROUND = 16;

    /** Keeps rounding from losing the last row of pixels. */
    private static final double WHOLE = 1.00001;

    private final Labels labels;

    public RedactionProof(Faces faces) {
        this.labels = new Labels(faces);
    }

    /**
     * Passes silently or not at all.
     *
     * @param pages how many the file must have
     * @param marks what must be black and without text
     * @throws Refusal if the file is not what it must be
     */
    public void check(Path file, int pages, List<RedactionMark> marks) throws IOException {
        Revisions.requireOne(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            require(document.getNumberOfPages() == pages, "页数不符");
            ReleasedForm.requireOf(document);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 1; page <= pages; page++) {
                int number = page;
                List<RedactionMark> here =
                        marks.stream().filter(mark -> mark.page() == number).toList();
                if (!here.isEmpty()) {
                    requireBlack(renderer, document.getPage(page - 1), number, here);
                    require(PlacedText.outside(document, number, here), "第 " + page + " 页遮盖处仍有文字");
                }
            }
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof Refusal refusal ? refusal : new Refusal(message("文件无法重新打开"), failure);
        }
    }

    private void requireBlack(PDFRenderer renderer, PDPage page, int number, List<RedactionMark> marks)
            throws IOException {
        double scale =
                ReleasedForm.picture(page).getWidth() / page.getMediaBox().getWidth() * WHOLE;
        BufferedImage seen = renderer.renderImage(number - 1, (float) scale, ImageType.RGB);
        BufferedImage expected = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        labels.write(expected, marks);
        List<Rectangle> written = marks.stream()
                .map(mark -> labels.place(mark, seen.getWidth(), seen.getHeight()))
                .flatMap(Optional::stream)
                .map(place -> Blackout.grown(place, AROUND))
                .toList();
        for (RedactionMark mark : marks) {
            Rectangle area = Blackout.area(mark, seen.getWidth(), seen.getHeight());
            for (int y = area.y; y < area.y + area.height; y++) {
                for (int x = area.x; x < area.x + area.width; x++) {
                    int px = x;
                    int py = y;
                    boolean letters = written.stream().anyMatch(place -> place.contains(px, py));
                    boolean right = letters
                            ? distance(seen.getRGB(x, y), expected.getRGB(x, y)) <= EDGES
                            : distance(seen.getRGB(x, y), 0) <= NEARLY;
                    require(right, "第 " + number + " 页遮盖处没有全部涂黑");
                }
            }
        }
    }

    /** The largest difference of red, green and blue. */
    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < Integer.SIZE - Byte.SIZE; shift += Byte.SIZE) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(message(otherwise));
        }
    }

    private static String message(String reason) {
        return "遮盖后的文件没有通过检验（" + reason + "），已删除，不得公开。请重试；仍不通过的，请联系系统管理员。";
    }
}
