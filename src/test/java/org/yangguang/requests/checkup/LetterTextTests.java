package org.yangguang.requests.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.requests.decisions.DecisionKind;
import org.yangguang.shared.Refusal;

class LetterTextTests {

    private static final SampleLetter LETTER = SampleLetter.of(DecisionKind.PARTLY_GRANTED, LocalDate.of(2024, 3, 15));

    @TempDir
    private Path folder;

    @Test
    void readsTheParagraphsOfAWordFile() {
        LetterText text = LetterText.read(LETTER.word(folder.resolve("答复书.docx")));

        assertThat(text.lines()).extracting(Line::text).containsExactlyElementsOf(LETTER.paragraphs());
        assertThat(text.lines().get(2).place()).isEqualTo("第3段");
    }

    @Test
    void putsTheLinesOfAPdfTogetherAgain() {
        LetterText text = LetterText.read(LETTER.pdf(folder.resolve("答复书.pdf")));

        assertThat(text.lines()).extracting(Line::text).containsExactlyElementsOf(LETTER.paragraphs());
        assertThat(text.lines()).extracting(Line::place).containsOnly("第1页");
    }

    @Test
    void refusesWhatIsNoLetter() throws IOException {
        refuses(folder.resolve("没有.docx"), "找不到文件“没有.docx”");
        refuses(written("x.docx", "hello"), "不是 .docx 或 .pdf 文件");
        refuses(written("x.pdf", "%PDF-1.7\nbroken"), "已损坏");
        refuses(written("x.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}), "设有打开密码");
        refuses(written("y.docx", "PK\3\4broken"), "已损坏");
        refuses(written("large.pdf", new byte[(20 << 20) + 1]), "超过 20 MB");
        refuses(archive("z.docx", "xl/workbook.xml", 10), "不是 Word 文档");
        refuses(archive("empty.docx", "word/document.xml", 10), "已损坏");
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanALetter() throws IOException {
        refuses(archive("bomb.docx", "word/document.xml", 65), "可能是恶意文件");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (OutputStream zeros = new DeflaterOutputStream(bomb)) {
            blank(zeros, 129);
        }
        refuses(written("bomb.pdf", bomb.toByteArray()), "可能是恶意文件");
    }

    @Test
    void refusesPdfsThatAreLockedOrHaveNoText() throws IOException {
        Path scanned = folder.resolve("scan.pdf");
        Path locked = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scanned.toFile());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(locked.toFile());
        }
        refuses(scanned, "可能是扫描件");
        refuses(locked, "设有打开密码");
    }

    private static void refuses(Path file, String why) {
        assertThatThrownBy(() -> LetterText.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith("。");
    }

    private Path written(String name, String content) throws IOException {
        return written(name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path archive(String name, String part, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(part));
            blank(out, megabytes);
        }
        return file;
    }

    private static void blank(OutputStream out, int megabytes) throws IOException {
        byte[] blank = new byte[1 << 20];
        for (int i = 0; i < megabytes; i++) {
            out.write(blank);
        }
    }
}
