package org.yangguang.requests.checkup;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The compressed streams of a PDF, measured before a reader unpacks them into memory. */
final class PdfStreams {

    private static final long MOST_UNPACKED = 128L << 20;
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] content;

    PdfStreams(byte[] content) {
        this.content = content;
    }

    /** Whether all that is compressed in it unpacks to a size that a letter may have. */
    boolean modest() {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (int at = next(0); at >= 0 && unpacked <= MOST_UNPACKED; at = next(at)) {
            unpacked += unpacked(at, buffer, MOST_UNPACKED - unpacked);
        }
        return unpacked <= MOST_UNPACKED;
    }

    private static boolean blank(byte one) {
        return one == '\r' || one == '\n';
    }

    /** Where the data of the next stream begin; below 0 if there is none. */
    private int next(int from) {
        for (int at = from; at + START.length < content.length; at++) {
            if (content[at] == 's' && starts(at) && (at < 3 || content[at - 1] != 'd')) {
                int data = at + START.length;
                while (data < content.length && blank(content[data])) {
                    data++;
                }
                return data;
            }
        }
        return -1;
    }

    private boolean starts(int at) {
        for (int i = 0; i < START.length; i++) {
            if (content[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is not compressed this way counts nothing: it is no larger than the file. */
    private long unpacked(int at, byte[] buffer, long most) {
        Inflater inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(content, at, content.length - at);
            int written = inflater.inflate(buffer);
            while (written > 0 && size <= most) {
                size += written;
                written = inflater.inflate(buffer);
            }
            return size;
        } catch (DataFormatException other) {
            return size;
        } finally {
            inflater.end();
        }
    }
}
