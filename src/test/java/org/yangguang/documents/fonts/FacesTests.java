package org.yangguang.documents.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The faces that come with the program, and those that an installation adds. */
class FacesTests {

    private final Faces faces = Faces.builtIn();

    @Test
    void everyFaceButLatinHasAllOfGb2312() throws IOException {
        for (Face face : faces.all()) {
            if (face.role() != Role.LATIN) {
                assertThat(lacking(face)).as(face.role().family()).isEmpty();
            }
        }
    }

    @Test
    void noFaceMapsRadicalsOrCompatibilityForms() throws IOException {
        for (Face face : faces.all()) {
            try (TrueTypeFont font = face.parsed()) {
                CmapLookup characters = font.getUnicodeCmapLookup();
                for (int c = 0x2E80; c <= 0x2FDF; c++) {
                    assertThat(characters.getGlyphId(c)).isZero();
                }
                for (int c = 0xF900; c <= 0xFAFF; c++) {
                    assertThat(characters.getGlyphId(c)).isZero();
                }
            }
        }
    }

    @Test
    void rareCharactersInNamesAreShown() {
        assertThat("堃喆玥祎䶮赟旻昇犇淼垚骉𬱖".codePoints().allMatch(faces::shows)).isTrue();
    }

    @Test
    void facesOfTheInstallationTakePrecedence(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("simfang.ttf"), renamed("YangguangTitle", "Yangguang Title", "FangSong_GB2312"));
        Files.write(folder.resolve("unknown.ttf"), faces.named("YangguangHei").bytes());
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        Faces preferring = Faces.preferring(folder);
        assertThat(fang(preferring)).isEqualTo(Files.readAllBytes(folder.resolve("simfang.ttf")));
        assertThat(preferring.all()).hasSameSizeAs(faces.all());
    }

    @Test
    void aFolderThatDoesNotExistChangesNothing(@TempDir Path folder) {
        assertThat(fang(Faces.preferring(folder.resolve("none")))).isEqualTo(fang(faces));
    }

    private static byte[] fang(Faces faces) {
        return faces.all().stream()
                .filter(face -> face.role() == Role.FANG)
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    /** A face that comes with the program, under another name of the same length. */
    private byte[] renamed(String postScriptName, String from, String to) throws IOException {
        byte[] font = faces.named(postScriptName).bytes().clone();
        byte[] old = from.getBytes(StandardCharsets.UTF_16BE);
        for (int at = 0; at + old.length < font.length; at++) {
            if (Arrays.equals(font, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(to.getBytes(StandardCharsets.UTF_16BE), 0, font, at, old.length);
            }
        }
        return font;
    }

    private static String lacking(Face face) throws IOException {
        StringBuilder lacking = new StringBuilder();
        Charset gb2312 = Charset.forName("GB2312");
        try (TrueTypeFont font = face.parsed()) {
            for (int row = 0xB0; row <= 0xF7; row++) {
                for (int cell = 0xA1; cell <= 0xFE; cell++) {
                    String character = new String(new byte[] {(byte) row, (byte) cell}, gb2312);
                    boolean assigned = character.codePointAt(0) != 0xFFFD;
                    if (assigned && font.getUnicodeCmapLookup().getGlyphId(character.codePointAt(0)) == 0) {
                        lacking.append(character);
                    }
                }
            }
        }
        return lacking.toString();
    }
}
