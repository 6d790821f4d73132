package org.yangguang.requests.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.files.FileId;

/**
 * A file of a case.
 *
 * @param size in bytes
 * @param madeOf the paper that it was made of by redaction; null for one that somebody brought
 * @param givenEvent number of the reply among the case's events with which the applicant got it; null as long as nobody did
 * @param addedBy name of who brought or made it
 */
public record Paper(
        long id,
        long request,
        PaperRole role,
        FileId file,
        String name,
        long size,
        @Nullable Long madeOf,
        @Nullable Integer givenEvent,
        String addedBy,
        Instant addedAt) {

    /** Whether the applicant has it. */
    public boolean given() {
        return givenEvent != null;
    }

    /** Whether pages of it can be shown and redacted: a PDF, or a scan or photograph. */
    public boolean hasPages() {
        return ending("pdf") || isPicture();
    }

    /** Whether it may hold what is not seen: a file of an office program, or a photograph. */
    public boolean mayHide() {
        return ending("docx") || ending("xlsx") || ending("doc") || ending("xls") || isPicture();
    }

    private boolean isPicture() {
        return ending("jpg") || ending("jpeg") || ending("png");
    }

    private boolean ending(String ending) {
        int length = ending.length() + 1;
        return name.regionMatches(true, name.length() - length, "." + ending, 0, length);
    }
}
