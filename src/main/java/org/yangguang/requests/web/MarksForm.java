package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.redaction.RedactionMark;
import org.yangguang.requests.papers.Marks;

/**
 * The boxes of a page as they are set.
 *
 * @param version of all marks of the file, as they were when the page was opened
 * @param then page to go to once they are stored; null to stay
 */
record MarksForm(
        @Nullable Integer version,
        @Nullable Integer then,
        @Nullable List<MarkForm> marks) {

    static MarksForm of(Marks marks, int page) {
        return new MarksForm(
                marks.version(), null, marks.on(page).stream().map(MarkForm::of).toList());
    }

    /** The same boxes, to be stored over another version. */
    MarksForm over(int seen) {
        return new MarksForm(seen, null, marks);
    }

    /** Rows that say anything. */
    List<MarkForm> filled() {
        return Objects.requireNonNullElse(marks, List.<MarkForm>of()).stream()
                .filter(Objects::nonNull)
                .filter(mark -> !mark.blank())
                .toList();
    }

    List<RedactionMark> on(int page) {
        return filled().stream().map(mark -> mark.on(page)).toList();
    }
}
