package org.yangguang.documents;

import java.util.Set;

/** A file made of a document. */
public final class Rendered {

    private final Format format;
    private final byte[] content;
    private final Set<String> missing;

    Rendered(Format format, byte[] content, Set<String> missing) {
        this.format = format;
        this.content = content;
        this.missing = Set.copyOf(missing);
    }

    public Format format() {
        return format;
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** Characters that no embedded font has and that stand as 〓 in the file; empty for formats that embed no font. */
    public Set<String> missing() {
        return missing;
    }
}
