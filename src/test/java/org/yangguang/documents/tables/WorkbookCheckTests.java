package org.yangguang.documents.tables;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.shared.Refusal;

class WorkbookCheckTests {

    @TempDir
    Path folder;

    @Test
    void textNamedAsWorkbookIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.xlsx"), "登记号,收到日期\n2021-1,2021-01-01\n");
        refuses(file, "内容不是 Excel 工作簿");
    }

    @ParameterizedTest
    @ValueSource(strings = {"台账.xls", "台账.csv", "台账"})
    void workbookUnderAnotherNameIsRefused(String name) throws IOException {
        refuses(Files.copy(Workbooks.sound(folder), folder.resolve(name)), "与文件名不符");
    }

    @Test
    void workbookAmongCsvFilesIsRefused() throws IOException {
        Path csv = Files.createDirectory(folder.resolve("csv"));
        Files.copy(Workbooks.sound(folder), csv.resolve("依申请公开.csv"));
        refuses(csv, "“依申请公开.csv”的内容是 Excel 工作簿");
    }

    @Test
    void encryptedWorkbookIsRefused() throws Exception {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(Workbooks.sound(folder), out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        refuses(file, "设有打开密码");
    }

    @Test
    void oldBinaryWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("old.xlsx");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("表");
            workbook.write(out);
        }
        refuses(file, "旧格式（.xls）");
    }

    @Test
    void macrosAreRefusedWhateverTheNameSays() throws IOException {
        Path sound = Workbooks.sound(folder);
        refuses(Workbooks.with(sound, "part.xlsx", Map.of("xl/vbaProject.bin", Workbooks.bytes("macro"))), "带有宏");
        refuses(
                Workbooks.with(
                        sound,
                        "type.xlsx",
                        Map.of(
                                "[Content_Types].xml",
                                Workbooks.bytes("<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                        + "application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))),
                "带有宏");
    }

    @Test
    void externalLinksAreRefused() throws IOException {
        Path sound = Workbooks.sound(folder);
        refuses(
                Workbooks.with(
                        sound, "part.xlsx", Map.of("xl/externalLinks/externalLink1.xml", Workbooks.bytes("<x/>"))),
                "引用了外部文件");
        String outside = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/oleObject\""
                + " Target=\"file:///c:/a.xlsx\" TargetMode=\"External\"/></Relationships>";
        refuses(
                Workbooks.with(
                        sound,
                        "relation.xlsx",
                        Map.of("xl/worksheets/_rels/sheet1.xml.rels", Workbooks.bytes(outside))),
                "引用了外部文件");
    }

    @Test
    void plainHyperlinksAreNoExternalLinks() throws IOException {
        String link = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/relationships/hyperlink\""
                + " Target=\"http://www.mingchuan.example\" TargetMode=\"External\"/></Relationships>";
        Path file = Workbooks.with(
                Workbooks.sound(folder),
                "link.xlsx",
                Map.of("xl/worksheets/_rels/sheet1.xml.rels", Workbooks.bytes(link)));
        TableFile.open(file).close();
    }

    @Test
    void archiveThatUnpacksBeyondMeasureIsRefused() throws IOException {
        byte[] zeros = new byte[64 << 20];
        refuses(Workbooks.with(Workbooks.sound(folder), "bomb.xlsx", Map.of("xl/media/image1.bin", zeros)), "可能是恶意文件");
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        Path file = folder.resolve("letter.xlsx");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
        }
        refuses(file, "内容不是 Excel 工作簿");
    }

    @Test
    void truncatedWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Workbooks.sound(folder));
        Path file = Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refuses(file, "已损坏");
    }

    private static void refuses(Path file, String reason) {
        assertThatThrownBy(() -> TableFile.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> TableFile.check(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
    }
}
