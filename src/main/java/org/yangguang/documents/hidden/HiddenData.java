package org.yangguang.documents.hidden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yangguang.shared.Refusal;

/**
 * Finds what Office files (.docx, .xlsx, .pptx, and .xls as far as it goes) and photographs hold beside what is seen: people publish it without
 * knowing. It goes by the content of a file, not by its name.
 */
public final class HiddenData {

    private static final int HEAD = 4;
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private HiddenData() {}

    /**
     * All that was found; an empty list says that the file was looked through and holds nothing of these kinds.
     *
     * @throws Refusal if the file is encrypted, broken, far too large when unpacked, or neither Office file nor picture
     */
    public static List<Finding> find(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Findings findings = new Findings();
        if (Arrays.equals(head, ZIP)) {
            try (OfficeArchive archive = OfficeArchive.open(file)) {
                OfficeParts.scan(archive, findings);
            }
        } else if (Arrays.equals(head, COMPOUND)) {
            OldFile.scan(file, findings);
        } else if (Arrays.equals(head, PNG) || Arrays.equals(Arrays.copyOf(head, JPEG.length), JPEG)) {
            Photograph.scan(file, findings);
        } else {
            throw new Refusal("“" + file.getFileName() + "”不是 Office 文件，也不是图片，无法检查隐藏内容。请上传 .docx、.xlsx 或 .pptx 文件。");
        }
        return findings.all();
    }
}
