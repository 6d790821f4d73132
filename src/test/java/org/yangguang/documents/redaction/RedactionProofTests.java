package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.documents.fonts.Faces;
import org.yangguang.shared.Refusal;

/** The proof takes offence at whatever is done to a released file afterwards. */
class RedactionProofTests {

    private static final Faces FACES = Faces.builtIn();

    @TempDir
    Path folder;

    private Path released;

    /** Does something to a file. */
    @FunctionalInterface
    interface Change {
        void to(PDDocument document, PDPage page) throws Exception;
    }

    @BeforeEach
    void release() throws Exception {
        Path source = folder.resolve("source.pdf");
        released = folder.resolve("released.pdf");
        try (Draft draft = new Draft()) {
            SeenSecrets.say(draft);
            draft.save(source);
        }
        new Redactor(FACES, null)
                .redact(
                        source,
                        List.of(Hostile.LINE),
                        released,
                        Options.standard().withDpi(150));
    }

    private void check(Path file, RedactionMark mark) throws Exception {
        new RedactionProof(FACES).check(file, 1, List.of(mark));
    }

    private void refused(String reason, Change change) throws Exception {
        Path changed = folder.resolve("changed.pdf");
        try (PDDocument document = Loader.loadPDF(released.toFile())) {
            change.to(document, document.getPage(0));
            document.save(changed.toFile(), CompressParameters.NO_COMPRESSION);
        }
        assertThatThrownBy(() -> check(changed, Hostile.LINE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }

    private static void write(PDDocument document, PDPage page, float y, RenderingMode mode) throws Exception {
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

    @Test
    void acceptsWhatIsUnchanged() {
        assertThatCode(() -> check(released, Hostile.LINE)).doesNotThrowAnyException();
    }

    @Test
    void refusesAMarkThatIsNotBlack() {
        RedactionMark elsewhere = Hostile.mark(0.1, 0.3, 0.85, 0.3);
        assertThatThrownBy(() -> check(released, elsewhere)).hasMessageContaining("没有全部涂黑");
    }

    @Test
    void refusesTextInAMark() throws Exception {
        refused("遮盖处仍有文字", (document, page) -> write(document, page, Draft.Y, RenderingMode.NEITHER));
    }

    @Test
    void refusesTextThatIsSeen() throws Exception {
        refused("文字层可见", (document, page) -> write(document, page, 20, RenderingMode.FILL));
    }

    @Test
    void refusesAnythingElseThatIsDrawn() throws Exception {
        refused("页面内容", (document, page) -> {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                content.setNonStrokingColor(Color.WHITE);
                content.addRect(100, 140, 1, 1);
                content.fill();
            }
        });
    }

    @Test
    void refusesKeysThatItDoesNotKnow() throws Exception {
        refused(
                "目录含有 AcroForm",
                (document, page) ->
                        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, new COSDictionary()));
        refused(
                "页面含有 Annots",
                (document, page) -> page.getAnnotations()
                        .add(new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText()));
        refused(
                "文档属性含有 Author",
                (document, page) -> document.getDocumentInformation().setAuthor(Secret.TEXT));
    }

    @Test
    void refusesALaterRevision() throws Exception {
        Path revised = folder.resolve("revised.pdf");
        try (PDDocument document = Loader.loadPDF(released.toFile());
                var out = new java.io.FileOutputStream(revised.toFile())) {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThatThrownBy(() -> check(revised, Hostile.LINE)).hasMessageContaining("历史版本");
    }
}
