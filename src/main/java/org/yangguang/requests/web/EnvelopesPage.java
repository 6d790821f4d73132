package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Pagination;

/**
 * Cases whose envelopes can be printed.
 *
 * @param sizes of envelopes, by name
 * @param failure why nothing was printed; null where nothing was asked for
 */
record EnvelopesPage(
        DeskPage layout,
        Filter filter,
        List<Line> lines,
        Pagination pagination,
        Map<String, String> sizes,
        @Nullable String failure) {

    /**
     * A case.
     *
     * @param applicant masked
     * @param barred why no envelope is printed for it; null where one is
     */
    record Line(
            long id,
            String registration,
            String path,
            String content,
            String agency,
            String applicant,
            Chip state,
            @Nullable String barred) {}
}
