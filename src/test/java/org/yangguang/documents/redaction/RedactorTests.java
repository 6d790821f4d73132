package org.yangguang.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What is released. */
class RedactorTests extends RedactorFixture {

    @Test
    void unmarkedTextCanBeFoundInOnePiece() throws Exception {
        Result result = reading().redact(source, MARKS, released, Options.standard());

        assertThat(result).isEqualTo(new Result(1, 1, TextLayer.OCR, false));
        assertThat(Search.run(folder, "pdftotext", released.toString(), "-"))
                .asString()
                .contains(Draft.OPEN);
    }

    @Test
    void basisIsSeenInTheBox() throws Exception {
        new Redactor(FACES, null).redact(source, MARKS, released, Options.standard());

        String crop = "-r 300 -x 725 -y 575 -W 300 -H 100 -png -singlefile out/released.pdf label";
        Search.run(folder, ("pdftoppm " + crop).split(" "));
        assertThat(Search.run(folder, "tesseract", "label.png", "-", "-l", "chi_sim", "--psm", "7"))
                .asString()
                .contains("第十五条");
    }

    @Test
    void withoutOcrThereIsNoTextAndTheResultSaysSo() throws Exception {
        Result result = new Redactor(FACES, null).redact(source, MARKS, released, COARSE);

        assertThat(result.textLayer()).isEqualTo(TextLayer.NONE);
        assertThat(Search.run(folder, "pdftotext", released.toString(), "-"))
                .asString()
                .isBlank();
    }

    @Test
    void sameSourceAndMarksGiveTheSameBytes() throws Exception {
        Path again = folder.resolve("again.pdf");
        reading().redact(source, MARKS, released, COARSE);
        reading().redact(source, MARKS, again, COARSE);

        assertThat(again).hasSameBinaryContentAs(released);
    }

    @Test
    void scansAreStoredAsJpegAndStillProvenBlack() throws Exception {
        BufferedImage noise = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 1600 * 1200; i++) {
            noise.setRGB(i % 1600, i / 1600, random.nextInt());
        }
        try (Draft draft = new Draft()) {
            var scan = LosslessFactory.createFromImage(draft.document, noise);
            draft.draw(content -> content.drawImage(scan, 0, 0, 400, 300));
            draft.save(source);
        }

        new Redactor(FACES, null).redact(source, MARKS, released, Options.standard());

        try (PDDocument document = Loader.loadPDF(released.toFile())) {
            assertThat(ReleasedForm.picture(document.getPage(0)).getSuffix()).isEqualTo("jpg");
        }
    }
}
