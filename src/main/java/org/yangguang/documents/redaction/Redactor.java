package org.yangguang.documents.redaction;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.shared.Refusal;

/**
 * Takes out of a PDF what may not be disclosed, and makes a file of the rest (区分处理, Regulation, art. 37).
 *
 * <p>Every page becomes a picture, marked boxes become black in its pixels, and a new file is built from these pictures alone:
 * whatever else the source holds, seen or not, has no way into it. Its text is read by OCR from the same black-boxed pictures
 * and not taken from the source, so that it can say nothing that a reader of the released page could not see; telling which
 * glyphs of the source are really visible would have to be right for every trick a PDF knows. Without OCR there is no text.
 */
public final class Redactor {

    /** Sees how far the work is, and may end it. */
    @FunctionalInterface
    public interface Watch {

        /**
         * @param done pages that are finished
         * @param pages of the file
         * @return false to leave it
         */
        boolean goOn(int done, int pages);
    }

    /** Looks at the finished file before anybody gets it. */
    @FunctionalInterface
    interface Proof {
        void check(Path file, int pages, List<RedactionMark> marks) throws IOException;
    }

    private static final String MADE = "released.pdf";
    private static final int LEFT = 0;

    private final Faces faces;
    private final Labels labels;
    private final @Nullable Tesseract reader;
    private final Proof proof;

    /**
     * @param reader reads the text; null leaves it out
     */
    public Redactor(Faces faces, @Nullable Tesseract reader) {
        this(faces, reader, new RedactionProof(faces)::check);
    }

    Redactor(Faces faces, @Nullable Tesseract reader, Proof proof) {
        this.faces = faces;
        this.reader = reader;
        this.proof = proof;
        this.labels = new Labels(faces);
    }

    /** Releases a file as {@link #redact(Path, List, Path, Options, Watch)} does, to its end. */
    public Result redact(Path source, List<RedactionMark> marks, Path released, Options options) throws IOException {
        return redact(source, marks, released, options, (done, pages) -> true);
    }

    /**
     * Releases a file. It appears at its place only when it is whole and proven; when anything fails, there is none.
     *
     * @param released where it is to be, in an existing folder; nothing may be there yet
     * @throws Refusal if the source cannot be read, a mark lies on no page, or the file does not pass its proof
     * @param watch asked before every page
     * @throws IOException if OCR or the disk fails
     */
    public Result redact(Path source, List<RedactionMark> marks, Path released, Options options, Watch watch)
            throws IOException {
        if (Files.exists(released)) {
            throw new Refusal("“" + released.getFileName() + "”已经存在，没有覆盖。请换一个文件名，或者先删除原有文件。");
        }
        Path folder = Files.createTempDirectory(released.toAbsolutePath().getParent(), ".redaction");
        try {
            int pages = make(source, marks, folder, options, watch);
            if (pages == LEFT) {
                return Result.CANCELLED;
            }
            Path made = folder.resolve(MADE);
            proof.check(made, pages, marks);
            Files.move(made, released, StandardCopyOption.ATOMIC_MOVE);
            return new Result(pages, marks.size(), reader == null ? TextLayer.NONE : TextLayer.OCR, false);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** How many pages there are, or {@link #LEFT}. */
    private int make(Path source, List<RedactionMark> marks, Path folder, Options options, Watch watch)
            throws IOException {
        try (SourcePdf pages = SourcePdf.open(source, options);
                ReleasedPdf pdf = new ReleasedPdf(faces, folder)) {
            for (RedactionMark mark : marks) {
                if (mark.page() > pages.pages()) {
                    throw new Refusal("遮盖标记在第 " + mark.page() + " 页，而文件只有 " + pages.pages() + " 页。请核对文件后重新标记。");
                }
            }
            for (int page = 1; page <= pages.pages(); page++) {
                if (!watch.goOn(page - 1, pages.pages())) {
                    return LEFT;
                }
                int number = page;
                List<RedactionMark> here =
                        marks.stream().filter(mark -> mark.page() == number).toList();
                BufferedImage picture = pages.picture(page);
                Blackout.paint(picture, here);
                List<Word> words = words(picture, here, pages.dpi(page));
                labels.write(picture, here);
                pdf.add(picture, words, pages.dpi(page));
            }
            pdf.save(folder.resolve(MADE));
            return pages.pages();
        }
    }

    private List<Word> words(BufferedImage picture, List<RedactionMark> marks, double dpi) throws IOException {
        if (reader == null) {
            return List.of();
        }
        Rectangle page = new Rectangle(picture.getWidth(), picture.getHeight());
        List<Rectangle> boxes = marks.stream()
                .map(mark -> Blackout.box(mark, page.width, page.height))
                .toList();
        return new Phrases(page, boxes).of(reader.words(picture, (int) Math.round(dpi)));
    }
}
