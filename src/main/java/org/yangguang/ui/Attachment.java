package org.yangguang.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

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

    /** An answer that is a PDF under that name, which nothing on the way keeps. */
    public static ResponseEntity.BodyBuilder pdf(String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name));
    }
}
