package org.yangguang.documents.redaction;

/** Where the invisible text of a released file comes from. */
public enum TextLayer {
    /** Read from the redacted pixels, as anybody could who has the released file. */
    OCR,
    /** There is none: the file cannot be searched or read aloud until somebody gives it a text. */
    NONE
}
