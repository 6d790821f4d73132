package org.yangguang.documents.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Counts where a few bytes occur: many times faster than reading what they are part of. */
final class Occurrences {

    private Occurrences() {}

    /** @param wanted plain ASCII, whose first character does not occur in the rest */
    static long count(InputStream in, String wanted) throws IOException {
        byte[] sought = wanted.getBytes(StandardCharsets.US_ASCII);
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        int matched = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int index = 0; index < read; index++) {
                if (buffer[index] == sought[matched]) {
                    matched++;
                } else {
                    matched = buffer[index] == sought[0] ? 1 : 0;
                }
                if (matched == sought.length) {
                    count++;
                    matched = 0;
                }
            }
        }
        return count;
    }
}
