package org.yangguang.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.shared.Refusal;

/** What cannot be looked through is never passed in silence. */
class HiddenRefusalTests {

    @TempDir
    Path folder;

    private static void refused(Path file, String reason) {
        assertThatThrownBy(() -> HiddenData.find(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“" + file.getFileName() + "”")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "文字"})
    void refusesWhatIsNoOfficeFile(String content) throws Exception {
        refused(Files.writeString(folder.resolve("a.docx"), content), "不是 Office 文件");
    }

    @Test
    void refusesABrokenArchive() throws Exception {
        refused(Files.writeString(folder.resolve("a.docx"), "PK\u0003\u0004 and no more"), "已损坏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<document><p>",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><document>&e;</document>",
                "<!DOCTYPE d [<!ENTITY e \"x\">]><document/>",
                "no XML"
            })
    void refusesXmlThatIsBrokenOrReachesOut(String xml) throws Exception {
        refused(HiddenPartsTests.archive(folder.resolve("a.docx"), Map.of("word/document.xml", xml)), "已损坏");
    }

    @Test
    void refusesABomb() throws Exception {
        Map<String, String> zeros = Map.of("word/media/a.bin", "0".repeat(30 << 20));
        refused(HiddenPartsTests.archive(folder.resolve("a.docx"), zeros), "解压后过大");
    }

    @Test
    void refusesAPassword() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("x");
            try (OutputStream locked = lock.getDataStream(files)) {
                locked.write(new byte[64]);
            }
            files.writeFilesystem(out);
        }
        refused(file, "取消密码");
    }

    @Test
    void refusesAPasswordOfAnOldWorkbook() throws Exception {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("a");
            Biff8EncryptionKey.setCurrentUserPassword("x");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(file, "取消密码");
    }

    @Test
    void saysThatAnOldTextCannotBeLookedThrough() throws Exception {
        Path file = folder.resolve("a.doc");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.createDirectory("Macros");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            files.writeFilesystem(all);
            out.write(all.toByteArray());
        }
        assertThat(HiddenData.find(file)).extracting(Finding::kind).containsExactly(Kind.MACRO, Kind.NOT_CHECKED);
    }
}
