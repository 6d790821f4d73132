package org.yangguang.requests.papers;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * A page that marks are set on.
 *
 * @param number from 1
 * @param pages how many the file has
 * @param ratio height to width, as it is shown
 */
public record SeenPage(int number, int pages, double ratio) {

    static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }
}
