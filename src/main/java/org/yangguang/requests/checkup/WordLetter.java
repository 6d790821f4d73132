package org.yangguang.requests.checkup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.yangguang.shared.Refusal;

/** Reads a letter out of a .docx; the archive is measured before anything of it is parsed. */
final class WordLetter {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_PARTS = 2000;
    private static final int DEEPEST_TABLE = 8;

    private final Path file;
    private final String name;
    private final List<Line> lines = new ArrayList<>();

    WordLetter(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    LetterText read() throws IOException {
        measure();
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            for (XWPFHeader header : document.getHeaderList()) {
                take(header.getBodyElements(), 0);
            }
            take(document.getBodyElements(), 0);
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof Refusal refusal ? refusal : broken(broken);
        }
        LetterText text = new LetterText(lines);
        if (text.lines().isEmpty()) {
            throw new Refusal(name + "中没有文字，可能只有图片。请换成有文字的答复书后再试。");
        }
        return text;
    }

    private void take(List<IBodyElement> elements, int depth) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                split(paragraph.getText());
            } else if (element instanceof XWPFSDT control) {
                split(control.getContent().getText());
            } else if (element instanceof XWPFTable table && depth < DEEPEST_TABLE) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        take(cell.getBodyElements(), depth + 1);
                    }
                }
            }
        }
    }

    /** A line break inside a paragraph begins a new one: signature and day are often written so. */
    private void split(String paragraph) {
        paragraph.lines().filter(line -> !line.isBlank()).forEach(line -> {
            lines.add(Line.of("第" + (lines.size() + 1) + "段", line));
        });
    }

    private void measure() throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("word/document.xml") == null) {
                throw new Refusal(name + "不是 Word 文档（.docx）。请把答复书另存为 .docx 或 .pdf 后再试。");
            }
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                unpacked += size(archive, all.nextElement(), MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED || archive.size() > MOST_PARTS) {
                    throw new Refusal(name + "解压后过大，可能是恶意文件，不能读取。请核对文件来源。");
                }
            }
        } catch (ZipException damaged) {
            throw broken(damaged);
        }
    }

    /** Unpacks to count: the sizes that an archive states about itself need not be true. */
    private static long size(ZipFile archive, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private Refusal broken(Exception cause) {
        return new Refusal(name + "已损坏，无法读取。请用 Word 或 WPS 打开，重新保存后再试。", cause);
    }
}
