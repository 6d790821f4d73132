package org.yangguang.documents;

import java.util.regex.Pattern;

/** Names of places inside a document that links may lead to. */
final class Anchors {

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private Anchors() {}

    static void require(String id) {
        if (!ANCHOR.matcher(id).matches()) {
            throw new IllegalArgumentException("not an anchor: " + id);
        }
    }
}
