package org.yangguang.documents.fonts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/** The faces of all roles: those of the installation where it has licensed ones, else those that come with the program. */
public final class Faces {

    private final Map<Role, Face> faces;
    private volatile @Nullable BitSet coverage;

    private Faces(Map<Role, Face> faces) {
        this.faces = faces;
    }

    /** The faces that come with the program. */
    public static Faces builtIn() {
        Map<Role, Face> faces = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role != Role.SONG) {
                faces.put(role, new Face(role, () -> resource(role == Role.WHOLE ? "song" : role.family())));
            }
        }
        return new Faces(faces);
    }

    /** With the faces of a folder taking precedence; a folder that does not exist has none. */
    public static Faces preferring(Path folder) {
        Faces builtIn = builtIn();
        builtIn.faces.putAll(FontFolder.faces(folder));
        return builtIn;
    }

    public List<Face> all() {
        return List.copyOf(faces.values());
    }

    /**
     * The face with the PostScript name.
     *
     * @throws IOException if there is none
     */
    public Face named(String postScriptName) throws IOException {
        for (Face face : faces.values()) {
            if (postScriptName.equals(face.postScriptName())) {
                return face;
            }
        }
        throw new FileNotFoundException(postScriptName);
    }

    /** Whether the character can be shown wherever it stands: every list of faces ends with Latin and the whole one. */
    public boolean shows(int codePoint) {
        BitSet known = coverage;
        if (known == null) {
            known = new BitSet();
            cover(known, Role.LATIN);
            cover(known, Role.WHOLE);
            coverage = known;
        }
        return known.get(codePoint);
    }

    private void cover(BitSet covered, Role role) {
        Face face = faces.get(role);
        if (face == null) {
            return;
        }
        try (TrueTypeFont font = face.parsed()) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
                if (characters.getGlyphId(c) != 0) {
                    covered.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Faces.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new FileNotFoundException(name + ".ttf");
            }
            return in.readAllBytes();
        }
    }
}
