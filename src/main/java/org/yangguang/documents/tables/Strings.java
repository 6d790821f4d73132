package org.yangguang.documents.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words that the cells of a workbook share. Kept in a temporary file mapped into memory, so that the heap holds no more than
 * eight bytes a text however many there are.
 */
final class Strings {

    private static final Strings NONE = new Strings(null, new int[] {0}, 0);

    private final @org.jspecify.annotations.Nullable MappedByteBuffer texts;
    private final int[] ends;
    private final int size;

    private Strings(@org.jspecify.annotations.Nullable MappedByteBuffer texts, int[] ends, int size) {
        this.texts = texts;
        this.ends = ends;
        this.size = size;
    }

    static Strings none() {
        return NONE;
    }

    static Strings read(InputStream in) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("texts", ".bin");
        int[] ends = new int[1 << 10];
        int size = 0;
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                XMLStreamReader xml = Xml.read(in);
                int end = 0;
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("si")) {
                        byte[] text = item(xml).getBytes(StandardCharsets.UTF_8);
                        out.write(text);
                        end += text.length;
                        if (size == ends.length) {
                            ends = Arrays.copyOf(ends, 2 * size);
                        }
                        ends[size++] = end;
                    }
                }
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                return new Strings(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), ends, size);
            }
        } finally {
            // The mapping outlives the name.
            Files.delete(file);
        }
    }

    /** The words of a {@code si} or {@code is}, its formatting and its readings aids (phonetic runs) left out. */
    static String item(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        StringBuilder words = new StringBuilder();
        int aside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                aside++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                aside--;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && aside == 0) {
                words.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(end)) {
                break;
            }
        }
        return words.toString();
    }

    /** The text with that index; empty where the workbook names one that is not there. */
    String get(int index) {
        if (texts == null || index < 0 || index >= size) {
            return "";
        }
        int from = index == 0 ? 0 : ends[index - 1];
        byte[] text = new byte[ends[index] - from];
        texts.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
