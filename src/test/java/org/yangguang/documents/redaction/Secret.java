package org.yangguang.documents.redaction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What must not be found, in every way a PDF may write it down. */
final class Secret {

    static final String CHINESE = "王保密";
    static final String LATIN = "Zyxqw";
    static final String TEXT = CHINESE + LATIN;

    private static final List<Charset> WAYS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GBK"));

    private static final List<String> TRACES = Stream.of(CHINESE, LATIN)
            .flatMap(word -> WAYS.stream().map(word::getBytes))
            .flatMap(Secret::written)
            .distinct()
            .toList();

    private Secret() {}

    private static Stream<String> written(byte[] bytes) {
        StringBuilder octal = new StringBuilder();
        for (byte b : bytes) {
            octal.append("\\%03o".formatted(b & 0xFF));
        }
        String hex = HexFormat.of().formatHex(bytes);
        return Stream.of(latin(bytes), hex, HexFormat.of().withUpperCase().formatHex(bytes), octal.toString());
    }

    /** Whether the bytes hold it, as they are or with white space between its letters. */
    static boolean in(byte[] bytes) {
        String all = latin(bytes);
        String close = all.replaceAll("[ \\r\\n\\f\\t]", "");
        return TRACES.stream().anyMatch(trace -> all.contains(trace) || close.contains(trace));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
