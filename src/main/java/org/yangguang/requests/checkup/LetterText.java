package org.yangguang.requests.checkup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;

/** The paragraphs of a letter in their order, none of them empty. */
public record LetterText(List<Line> lines) {

    private static final long MOST_BYTES = 20L << 20;
    private static final int MOST_CHARACTERS = 100_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    /** @throws Refusal if it is too long for a letter */
    public LetterText {
        lines = lines.stream().filter(line -> !line.text().isEmpty()).toList();
        if (lines.stream().mapToInt(line -> line.text().length()).sum() > MOST_CHARACTERS) {
            throw new Refusal("文件超过" + MOST_CHARACTERS + "字，不像一份答复书。请核对文件后再试。");
        }
    }

    /**
     * Reads a .docx or .pdf file, whichever its content is.
     *
     * @throws Refusal with the reason and what to do, if it cannot be read
     */
    public static LetterText read(Path file) {
        String name = "“" + file.getFileName() + "”";
        if (!Files.isRegularFile(file)) {
            throw new Refusal("找不到文件" + name + "。请核对路径后再试。");
        }
        try {
            return content(file, name);
        } catch (IOException unreadable) {
            throw new Refusal(name + "无法读取。请检查文件权限，确认文件没有损坏后再试。", unreadable);
        }
    }

    private static LetterText content(Path file, String name) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Refusal(name + "超过 20 MB，不像一份答复书。请去掉附件和图片后再试。");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (Arrays.equals(head, ZIP)) {
            return new WordLetter(file, name).read();
        }
        if (Arrays.equals(head, PDF)) {
            return new PdfLetter(file, name).read();
        }
        throw new Refusal(
                Arrays.equals(head, COMPOUND)
                        ? name + "是旧格式（.doc）的文件，或者设有打开密码。请用 Word 或 WPS 打开，取消密码，另存为 .docx 后再试。"
                        : name + "不是 .docx 或 .pdf 文件。请把答复书另存为其中一种格式后再试。");
    }

    /** The same with paragraphs parted there; the parts keep the place. */
    LetterText splitBefore(Pattern there) {
        return new LetterText(lines.stream()
                .flatMap(line -> there.splitAsStream(line.text()).map(part -> new Line(line.place(), part)))
                .toList());
    }

    /** All paragraphs, one a line. */
    public String joined() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The paragraph in which a character of {@link #joined()} stands. */
    Line at(int offset) {
        int left = offset;
        for (Line line : lines) {
            if (left <= line.text().length()) {
                return line;
            }
            left -= line.text().length() + 1;
        }
        throw new IndexOutOfBoundsException(offset);
    }
}
