package org.yangguang.documents;

import java.util.Base64;

/**
 * A picture between two paragraphs, in the middle of the line.
 *
 * @param description what it shows, for whoever does not see it
 * @param png the picture, in Base64
 * @param millimetres how wide and high it is: pictures are square
 */
public record Picture(String description, String png, int millimetres) implements Block {

    /** Before the picture in an address that holds it whole. */
    public static final String DATA = "data:image/png;base64,";

    public static Picture of(String description, byte[] png, int millimetres) {
        return new Picture(description, Base64.getEncoder().encodeToString(png), millimetres);
    }

    /** The picture's file. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(png);
    }
}
