package org.yangguang.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photograph tells where and by whom it was taken. */
class HiddenPhotographTests {

    /** Big-endian Exif: Artist "Li", and a GPS directory with 36 degrees north, 106.5 degrees east. */
    private static final String EXIF = """
            457869660000 4D4D002A00000008
            0002 013B0002000000034C690000 8825000400000001 00000026 00000000
            0004 0001000200000002 4E000000 0002000500000003 0000005C 0003000200000002 45000000 0004000500000003 00000074 00000000
            0000002400000001 0000000000000001 0000000000000001
            0000006A00000001 0000001E00000001 0000000000000001""";

    @TempDir
    Path folder;

    private static byte[] plain(String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    @Test
    void placeAndPersonAreFound() throws Exception {
        byte[] exif = HexFormat.of().parseHex(EXIF.replaceAll("\\s", ""));
        byte[] plain = plain("jpg");
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        taken.write(plain, 0, 2);
        taken.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        taken.writeBytes(exif);
        taken.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        assertThat(HiddenData.find(Files.write(folder.resolve("a.jpg"), taken.toByteArray())))
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("照片信息（拍摄地点）：36.0, 106.5", "照片信息（拍摄人）：Li");
    }

    @Test
    void pictureThatTellsNothingHidesNothing() throws Exception {
        for (String format : new String[] {"jpg", "png"}) {
            assertThat(HiddenData.find(Files.write(folder.resolve("a." + format), plain(format))))
                    .isEmpty();
        }
    }
}
