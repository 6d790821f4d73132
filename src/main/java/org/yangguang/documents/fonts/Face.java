package org.yangguang.documents.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A TrueType font for a role; its bytes are kept while memory allows. */
public final class Face {

    /** Reads the font from where it lies. */
    @FunctionalInterface
    interface Source {
        byte[] read() throws IOException;
    }

    private final Role role;
    private final Source source;
    private volatile SoftReference<byte @Nullable []> kept = new SoftReference<>(null);

    private volatile @Nullable String name;

    Face(Role role, Source source) {
        this.role = role;
        this.source = source;
    }

    /** The name under which a PDF embeds it. */
    public String postScriptName() throws IOException {
        String known = name;
        if (known == null) {
            try (TrueTypeFont font = parsed()) {
                known = font.getName();
            }
            name = known;
        }
        return known;
    }

    public Role role() {
        return role;
    }

    /** The font file; not to be changed. */
    public byte[] bytes() {
        byte[] known = kept.get();
        if (known != null) {
            return known;
        }
        try {
            byte[] read = source.read();
            kept = new SoftReference<>(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException("字体文件无法读取：" + role.family(), e);
        }
    }

    /** The font parsed anew, for the caller alone, who closes it. */
    public TrueTypeFont parsed() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
    }
}
