package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Refusal;

/** Files that cannot be worked on are refused in words that say what to do. */
class SourcePdfTests extends SourceFixture {

    @Test
    void refusesAPasswordToOpen() throws Exception {
        refused(
                "取消密码",
                draft -> draft.document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission())));
    }

    @ParameterizedTest
    @CsvSource({"''", "没有 PDF", "%PDF-1.7", "%PDF-1.7 1 0 obj <</Type /Catalog>> endobj trailer <</Root 1 0 R>>"})
    void refusesWhatIsNoPdf(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("broken.pdf"), content);
        assertThatThrownBy(() -> SourcePdf.open(file, OPTIONS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("已损坏");
    }

    @Test
    void refusesTooManyPages() throws Exception {
        refused("21 页", draft -> {
            for (int i = 0; i < 20; i++) {
                draft.document.addPage(new PDPage());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"14400,14400", "200000,10", "0,0", "100,0.001"})
    void refusesPagesOfNoUse(float width, float height) throws Exception {
        refused("毫米", draft -> draft.page.setMediaBox(new PDRectangle(width, height)));
    }

    @Test
    void givesALargePageFewerPixels() throws Exception {
        Path file = folder.resolve("large.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A0));
            document.save(file.toFile());
        }
        try (SourcePdf source = SourcePdf.open(file, new Options(300, 8_500_000, 1))) {
            assertThat(source.dpi(1)).isBetween(73.0, 75.0);
            assertThat(source.picture(1).getWidth()).isBetween(2400, 2500);
        }
    }
}
