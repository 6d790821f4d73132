package org.yangguang.documents;

import java.util.Locale;

/** Kinds of files a document can become. */
public enum Format {
    /** One self-contained page that prints on A4. */
    HTML("text/html;charset=UTF-8"),
    /** Editable text for Word and WPS. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** PDF/A-2u and PDF/UA-1. */
    PDF("application/pdf"),
    /** GB/T 33190—2016, with the same pages as the PDF. */
    OFD("application/ofd"),
    /** The tables, one to a sheet, and the text. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot: {@code pdf}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with the name or extension, in any case.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Format named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
