package org.yangguang.documents.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Licensed faces that an installation put into a folder, recognised by their family names. */
final class FontFolder {

    private static final Logger LOG = LoggerFactory.getLogger(FontFolder.class);
    private static final int KANGXI_MAN = 0x2F08;

    private FontFolder() {}

    static Map<Role, Face> faces(Path folder) {
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        if (!Files.isDirectory(folder)) {
            return faces;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(FontFolder::named).sorted().toList()) {
                role(file).ifPresent(role -> faces.putIfAbsent(role, new Face(role, () -> Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("字体文件夹无法读取：" + folder, e);
        }
        return faces;
    }

    private static boolean named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf");
    }

    private static Optional<Role> role(Path file) {
        try (TrueTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)))) {
            if (font.getTableMap().containsKey("CFF ")) {
                LOG.warn("字体 {} 是 CFF 轮廓，不能嵌入，请换用 TrueType 轮廓的 TTF 文件", file.getFileName());
                return Optional.empty();
            }
            CmapLookup characters = font.getUnicodeCmapLookup();
            if (characters.getGlyphId(KANGXI_MAN) != 0
                    && characters.getGlyphId(KANGXI_MAN) == characters.getGlyphId('人')) {
                LOG.warn("字体 {} 把部首与汉字合用一个字形，生成的文件将无法检索，未采用", file.getFileName());
                return Optional.empty();
            }
            return role(font.getNaming().getNameRecords());
        } catch (IOException e) {
            LOG.warn("字体 {} 无法读取，未采用：{}", file.getFileName(), e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<Role> role(List<NameRecord> names) {
        for (Role role : Role.values()) {
            for (NameRecord name : names) {
                if (name.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME && role.accepts(name.getString())) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }
}
