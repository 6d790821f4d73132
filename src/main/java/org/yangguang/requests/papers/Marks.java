package org.yangguang.requests.papers;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.documents.redaction.RedactionMark;
import org.yangguang.jobs.JobId;

/**
 * What is to be taken out of a file before it is given out (区分处理, art. 37).
 *
 * @param version grows with every change; 0 where nothing was marked yet
 * @param job that makes or made the file without what is marked; null before one was started
 * @param changedBy name of who changed it last; empty where nobody did
 */
public record Marks(
        List<RedactionMark> marks, int version, @Nullable JobId job, String changedBy) {

    static final Marks NONE = new Marks(List.of(), 0, null, "");

    public Marks {
        marks = List.copyOf(marks);
    }

    /** Those of a page, in the order in which they were made. */
    public List<RedactionMark> on(int page) {
        return marks.stream().filter(mark -> mark.page() == page).toList();
    }

    /** All of them, with others in place of those of a page. */
    List<RedactionMark> with(int page, List<RedactionMark> ofPage) {
        return Stream.concat(marks.stream().filter(mark -> mark.page() != page), ofPage.stream())
                .toList();
    }
}
