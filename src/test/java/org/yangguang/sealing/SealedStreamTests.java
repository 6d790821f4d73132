package org.yangguang.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedStreamTests {

    @TempDir
    Path folder;

    private Seal seal() {
        return new Seals(folder).of("files");
    }

    private static final int PIECE = SealedPieces.PIECE;

    private byte[] streamed(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (SealedOutput out = seal().sealing(sealed)) {
            // In parts that fit no piece.
            for (int from = 0; from < plain.length; from += 7001) {
                out.write(plain, from, Math.min(7001, plain.length - from));
            }
        }
        return sealed.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (InputStream in = seal().opening(new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17})
    void streamOfAnyLengthOpensAsItWas(int length) throws IOException {
        byte[] plain = noise(length);
        byte[] sealed = streamed(plain);
        assertThat(opened(sealed)).isEqualTo(plain);
        assertThat(SealedOutput.wrote(new ByteArrayInputStream(sealed))).isTrue();
        assertThat(streamed(plain)).as("never the same twice").isNotEqualTo(sealed);
    }

    @Test
    void sealedStreamTellsNothing() throws IOException {
        byte[] plain = "欧阳申请人".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertThat(new String(streamed(plain), StandardCharsets.UTF_8)).doesNotContain("欧阳");
    }

    @Test
    void noByteOfASealedStreamIsChangedUnnoticed() throws IOException {
        byte[] sealed = streamed(noise(PIECE + 100));
        for (int place : new int[] {9, 30, 5000, SealedPieces.SEALED_PIECE + 30, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThatThrownBy(() -> opened(changed)).as("byte " + place).isInstanceOf(IOException.class);
        }
    }

    @Test
    void piecesAreNeitherCutOffNorLeftOutNorMovedUnnoticed() throws IOException {
        byte[] sealed = streamed(noise(3 * PIECE));
        int head = SealedPieces.MARK.length + SealedPieces.STREAM;
        int piece = SealedPieces.SEALED_PIECE;
        byte[] start = Arrays.copyOf(sealed, head);
        byte[] first = Arrays.copyOfRange(sealed, head, head + piece);
        byte[] second = Arrays.copyOfRange(sealed, head + piece, head + 2 * piece);
        byte[] third = Arrays.copyOfRange(sealed, head + 2 * piece, head + 3 * piece);
        assertThat(opened(joined(start, first, second, third))).hasSize(3 * PIECE);
        assertThatThrownBy(() -> opened(joined(start, first, second))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(joined(start, first, third))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(joined(start, second, first, third))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(start)).isInstanceOf(IOException.class);
        byte[] other = Arrays.copyOf(streamed(noise(3 * PIECE)), head);
        assertThatThrownBy(() -> opened(joined(other, first, second, third))).isInstanceOf(IOException.class);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void whatWasNeverSealedIsReadAsItIs() throws IOException {
        assertThat(opened("abc".getBytes(StandardCharsets.UTF_8))).asString().isEqualTo("abc");
        assertThat(opened(noise(100_000))).isEqualTo(noise(100_000));
    }

    @Test
    void anotherKeyOpensNoStream() throws IOException {
        byte[] sealed = streamed(noise(10));
        try (InputStream in = new Seals(folder).of("accounts").opening(new ByteArrayInputStream(sealed))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }
}
