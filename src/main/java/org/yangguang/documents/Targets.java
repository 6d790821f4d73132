package org.yangguang.documents;

import java.util.regex.Pattern;

/** Where a link of a document may lead: nothing that runs in the reader's browser. */
final class Targets {

    private static final Pattern ALLOWED =
            Pattern.compile("(?i)(?:https?://|mailto:|tel:|/(?!/)|#|\\?)[^\\s<>\"\\\\]*");

    private Targets() {}

    static void require(String href) {
        if (!ALLOWED.matcher(href).matches()) {
            throw new IllegalArgumentException("not a target for a link: " + href);
        }
    }
}
