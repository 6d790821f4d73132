package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof takes offence at whatever is done to a released file afterwards. */
class RedactionProofTests {

    @TempDir
    Path folder;

    private ChangedFile file;

    @BeforeEach
    void release() throws Exception {
        file = ChangedFile.of(folder);
    }

    @Test
    void acceptsWhatIsUnchanged() {
        assertThatCode(() -> ChangedFile.check(file.released(), Hostile.LINE)).doesNotThrowAnyException();
    }

    @Test
    void refusesAMarkThatIsNotBlack() {
        RedactionMark elsewhere = Hostile.mark(0.1, 0.3, 0.85, 0.3);
        assertThatThrownBy(() -> ChangedFile.check(file.released(), elsewhere)).hasMessageContaining("没有全部涂黑");
    }

    @Test
    void refusesTextInAMark() throws Exception {
        file.refused("遮盖处仍有文字", (document, page) -> ChangedFile.write(document, page, Draft.Y, RenderingMode.NEITHER));
    }

    @Test
    void refusesTextThatIsSeen() throws Exception {
        file.refused("文字层可见", (document, page) -> ChangedFile.write(document, page, 20, RenderingMode.FILL));
    }

    @Test
    void refusesAnythingElseThatIsDrawn() throws Exception {
        file.refused("页面内容", (document, page) -> {
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
                content.setNonStrokingColor(Color.WHITE);
                content.addRect(100, 140, 1, 1);
                content.fill();
            }
        });
    }

    @Test
    void refusesKeysThatItDoesNotKnow() throws Exception {
        file.refused(
                "目录含有 AcroForm",
                (document, page) ->
                        document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, new COSDictionary()));
        file.refused(
                "页面含有 Annots",
                (document, page) -> page.getAnnotations()
                        .add(new org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText()));
        file.refused(
                "文档属性含有 Author",
                (document, page) -> document.getDocumentInformation().setAuthor(Secret.TEXT));
    }

    @Test
    void refusesALaterRevision() throws Exception {
        Path revised = folder.resolve("revised.pdf");
        try (PDDocument document = Loader.loadPDF(file.released().toFile());
                var out = new java.io.FileOutputStream(revised.toFile())) {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThatThrownBy(() -> ChangedFile.check(revised, Hostile.LINE)).hasMessageContaining("历史版本");
    }
}
