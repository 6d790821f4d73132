package org.yangguang.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** That an answer is a file to be kept, under a name that may be Chinese. */
public final class Attachment {

    private Attachment() {}

    /** Value of the header {@code Content-Disposition}. */
    public static String named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
