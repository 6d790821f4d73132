package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.shared.Refusal;

/** A released file, to which things are done that the proof must notice. */
record ChangedFile(Path released) {

    /** Does something to a file. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document, PDPage page) throws Exception;
    }

    static ChangedFile of(Path folder) throws Exception {
        Path source = folder.resolve("source.pdf");
        Path released = folder.resolve("released.pdf");
        try (Draft draft = new Draft()) {
            SeenSecrets.say(draft);
            draft.save(source);
        }
        new Redactor(Faces.builtIn(), null)
                .redact(
                        source,
                        List.of(Hostile.LINE),
                        released,
                        Options.standard().withDpi(150));
        return new ChangedFile(released);
    }

    static void check(Path file, RedactionMark mark) throws Exception {
        new RedactionProof(Faces.builtIn()).check(file, 1, List.of(mark));
    }

    void refused(String reason, Change change) throws Exception {
        Path changed = released.resolveSibling("changed.pdf");
        try (PDDocument document = Loader.loadPDF(released.toFile())) {
            change.to(document, document.getPage(0));
            document.save(changed.toFile(), CompressParameters.NO_COMPRESSION);
        }
        assertThatThrownBy(() -> check(changed, Hostile.LINE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    static void write(PDDocument document, PDPage page, float y, RenderingMode mode) throws Exception {
        PDFont font =
                PDType0Font.load(document, new ByteArrayInputStream(Draft.face().bytes()), true);
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            content.beginText();
            content.setRenderingMode(mode);
            content.setFont(font, 12);
            content.setTextMatrix(Matrix.getTranslateInstance(80, y));
            content.showText(Secret.TEXT);
            content.endText();
        }
    }
}
