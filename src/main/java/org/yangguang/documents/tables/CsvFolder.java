package org.yangguang.documents.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.shared.Refusal;

/** CSV files, each a sheet of the file's name: UTF-8 with or without a mark at its beginning, UTF-16 with one, or GB18030. */
final class CsvFolder implements TableFile {

    private static final int BUFFER = 1 << 16;

    private final Map<String, Path> files;

    private CsvFolder(Map<String, Path> files) {
        this.files = files;
    }

    /** A folder of CSV files, or one such file. */
    static CsvFolder open(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            WorkbookCheck.requireText(folder);
            return new CsvFolder(Map.of(sheet(folder), folder));
        }
        Map<String, Path> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".csv"))
                    .sorted()
                    .forEach(file -> files.put(sheet(file), file));
        }
        if (files.isEmpty()) {
            throw new Refusal("文件夹 " + folder.getFileName() + " 中没有 .csv 文件。文件应以工作表名命名，例如“依申请公开.csv”。");
        }
        for (Path file : files.values()) {
            WorkbookCheck.requireText(file);
        }
        return new CsvFolder(files);
    }

    private static String sheet(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".csv".length()).strip();
    }

    @Override
    public List<String> sheets() {
        return new ArrayList<>(files.keySet());
    }

    @Override
    public Rows rows(String sheet) {
        Path file = Objects.requireNonNull(files.get(sheet), sheet);
        try {
            Charset charset = charset(file);
            return new CsvRows(reader(file, charset), file.getFileName().toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Line breaks inside quotes count as well. */
    @Override
    public long about(String sheet) {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(files.get(sheet), sheet))) {
            return Occurrences.count(in, "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        // Every sheet is a file of its own, closed with its rows.
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset.newDecoder()), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The character set in which the whole file can be read without a single error. */
    private static Charset charset(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length >= 2
                && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                        || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF))) {
            return StandardCharsets.UTF_16;
        }
        for (byte one : start) {
            if (one == 0) {
                throw new Refusal(file.getFileName() + " 不是文本文件，不能作为 CSV 读取。请在 Excel 中另存为 CSV 或 .xlsx。");
            }
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (reads(file, charset)) {
                return charset;
            }
        }
        throw new Refusal(file.getFileName() + " 的文字编码无法识别（应为 UTF-8 或 GB18030）。请另存为“CSV UTF-8”后再试。");
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BUFFER);
        }
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}
