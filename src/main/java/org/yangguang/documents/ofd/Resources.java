package org.yangguang.documents.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;

/** Fonts and pictures that the pages share. */
final class Resources {

    private record Used(String id, Set<Integer> characters) {}

    private final Ids ids;
    private final Map<String, Used> fonts = new LinkedHashMap<>();
    private final Map<String, byte[]> images = new LinkedHashMap<>();

    Resources(Ids ids) {
        this.ids = ids;
    }

    /** The id of the font; remembers what it must be able to show. */
    String font(String name, String text) {
        Used used = fonts.computeIfAbsent(name, unknown -> new Used(ids.next(), new TreeSet<>()));
        text.codePoints().forEach(used.characters()::add);
        return used.id();
    }

    /** The id of the picture. */
    String image(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        String id = ids.next();
        images.put(id, png.toByteArray());
        return id;
    }

    /** The characters used of each font, by its PostScript name. */
    Map<String, Set<Integer>> characters() {
        Map<String, Set<Integer>> characters = new LinkedHashMap<>();
        fonts.forEach((name, used) -> characters.put(name, used.characters()));
        return characters;
    }

    /** The pictures by the names of their files. */
    Map<String, byte[]> pictures() {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        images.forEach((id, png) -> pictures.put(file(id), png));
        return pictures;
    }

    byte[] publicResources() throws XMLStreamException {
        Xml xml = new Xml("Res", "BaseLoc", "Res").open("Fonts");
        for (Map.Entry<String, Used> font : fonts.entrySet()) {
            xml.open("Font", "ID", font.getValue().id(), "FontName", font.getKey(), "FamilyName", font.getKey())
                    .element("FontFile", font.getKey() + ".ttf")
                    .close();
        }
        return xml.bytes();
    }

    byte[] documentResources() throws XMLStreamException {
        Xml xml = new Xml("Res", "BaseLoc", "Res");
        if (!images.isEmpty()) {
            xml.open("MultiMedias");
            for (String id : images.keySet()) {
                xml.open("MultiMedia", "ID", id, "Type", "Image", "Format", "PNG")
                        .element("MediaFile", file(id))
                        .close();
            }
        }
        return xml.bytes();
    }

    private static String file(String id) {
        return "image_" + id + ".png";
    }
}
