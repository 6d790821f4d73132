package org.yangguang.documents.files;

/** Which stored file; given by the database when the file is stored. */
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
