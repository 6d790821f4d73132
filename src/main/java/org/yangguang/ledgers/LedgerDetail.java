package org.yangguang.ledgers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.yangguang.ledgers.sheets.LedgerSheet;
import org.yangguang.registers.Recorded;

/** An import in words: what the audit trail keeps of it, and what people are asked to confirm. */
final class LedgerDetail {

    private LedgerDetail() {}

    static String of(Path file, Map<LedgerSheet, Recorded> sheets, List<String> changes) {
        String counts = sheets.entrySet().stream()
                .map(sheet -> "%s 新增 %d、未变 %d"
                        .formatted(
                                sheet.getKey().title(),
                                sheet.getValue().added(),
                                sheet.getValue().unchanged()))
                .collect(Collectors.joining("；"));
        return "文件 %s（SM3 %s）；%s；变更 %d 处%s"
                .formatted(
                        file.getFileName(),
                        hash(file),
                        counts,
                        changes.size(),
                        changes.isEmpty() ? "" : "：" + String.join("；", changes));
    }

    /** {@code SHEET!KEY COLUMN: «before» → «after»} for each change. */
    static List<String> changes(Map<LedgerSheet, Recorded> sheets) {
        List<String> lines = new ArrayList<>();
        sheets.forEach((sheet, recorded) -> recorded.changes()
                .forEach(change -> lines.add("%s!%s %s: «%s» → «%s»"
                        .formatted(
                                sheet.title(),
                                change.key(),
                                change.column(),
                                Objects.requireNonNullElse(change.before(), ""),
                                Objects.requireNonNullElse(change.after(), "")))));
        return lines;
    }

    private static String hash(Path file) {
        SM3Digest digest = new SM3Digest();
        try (Stream<Path> files = Files.isDirectory(file) ? Files.list(file).sorted() : Stream.of(file)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                try (InputStream in = Files.newInputStream(one)) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }
}
