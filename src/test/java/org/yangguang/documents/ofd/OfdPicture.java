package org.yangguang.documents.ofd;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Draws pages of an OFD from its XML and its fonts alone, to compare them with the PDF. */
final class OfdPicture {

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private final double scale;

    OfdPicture(byte[] ofd, double dotsPerInch) throws IOException, FontFormatException {
        scale = dotsPerInch / 25.4;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        for (Element font : xml("Doc_0/PublicRes.xml").getElementsByTag("ofd:Font")) {
            byte[] file = files.get(
                    "Doc_0/Res/" + font.getElementsByTag("ofd:FontFile").text());
            fonts.put(font.attr("ID"), Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
        }
        for (Element media : xml("Doc_0/DocumentRes.xml").getElementsByTag("ofd:MultiMedia")) {
            images.put(media.attr("ID"), media.getElementsByTag("ofd:MediaFile").text());
        }
    }

    BufferedImage page(int number) throws IOException {
        Document content = xml("Doc_0/Pages/Page_" + number + "/Content.xml");
        BufferedImage image = blank();
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        for (Element object : content.getElementsByTag("ofd:Layer").first().children()) {
            switch (object.tagName()) {
                case "ofd:TextObject" -> text(object, graphics);
                case "ofd:PathObject" -> path(object, graphics);
                case "ofd:ImageObject" -> image(object, graphics);
                default -> throw new IOException("unknown object " + object.tagName());
            }
        }
        return image;
    }

    /** An empty page of A4. */
    BufferedImage blank() {
        BufferedImage image = new BufferedImage(
                (int) Math.round(210 * scale), (int) Math.round(297 * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        return image;
    }

    private void text(Element object, Graphics2D graphics) {
        double[] box = numbers(object.attr("Boundary"));
        Font font = fonts.get(object.attr("Font")).deriveFont(Float.parseFloat(object.attr("Size")));
        Element code = object.getElementsByTag("ofd:TextCode").first();
        double[] distances = numbers(code.attr("DeltaX"));
        double x = box[0] + Double.parseDouble(code.attr("X"));
        double y = box[1] + Double.parseDouble(code.attr("Y"));
        graphics.setColor(colour(object, "ofd:FillColor"));
        int[] characters = code.wholeText().codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (i > 0) {
                x += distances[i - 1];
            }
            graphics.fill(font.createGlyphVector(graphics.getFontRenderContext(), Character.toString(characters[i]))
                    .getOutline((float) x, (float) y));
        }
    }

    private static void path(Element object, Graphics2D graphics) {
        GeneralPath path = new GeneralPath();
        try (Scanner data =
                new Scanner(object.getElementsByTag("ofd:AbbreviatedData").text())) {
            while (data.hasNext()) {
                switch (data.next()) {
                    case "M" -> path.moveTo(data.nextDouble(), data.nextDouble());
                    case "L" -> path.lineTo(data.nextDouble(), data.nextDouble());
                    case "B" ->
                        path.curveTo(
                                data.nextDouble(),
                                data.nextDouble(),
                                data.nextDouble(),
                                data.nextDouble(),
                                data.nextDouble(),
                                data.nextDouble());
                    default -> path.closePath();
                }
            }
        }
        if ("true".equals(object.attr("Fill"))) {
            graphics.setColor(colour(object, "ofd:FillColor"));
            graphics.fill(path);
        }
    }

    private void image(Element object, Graphics2D graphics) throws IOException {
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(files.get("Doc_0/Res/" + images.get(object.attr("ResourceID")))));
        AffineTransform transform = new AffineTransform(numbers(object.attr("CTM")));
        transform.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
        graphics.drawImage(image, transform, null);
    }

    private Document xml(String name) {
        return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Color colour(Element object, String kind) {
        double[] rgb = numbers(object.getElementsByTag(kind).attr("Value"));
        return new Color((int) rgb[0], (int) rgb[1], (int) rgb[2]);
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : java.util.Arrays.stream(text.trim().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
