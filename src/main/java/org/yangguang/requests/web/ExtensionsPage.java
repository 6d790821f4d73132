package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.cases.CaseEvent;
import org.yangguang.requests.cases.ListedCase;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Pagination;

/**
 * Cases whose extension can be asked for or decided at once; those that the law bars stay in sight.
 *
 * @param acts that the user may take, label by name
 */
record ExtensionsPage(
        DeskPage layout, Filter filter, List<Line> lines, Pagination pagination, Map<String, String> acts) {

    /**
     * A case.
     *
     * @param key what its box sends; null where nothing can be done for it
     * @param stands how its extension stands, or why there can be none
     */
    record Line(
            @Nullable String key,
            String registration,
            String path,
            String content,
            String agency,
            Chip state,
            @Nullable Chip due,
            String stands) {}

    /** How the extension of a case stands, or why there can be none. */
    static String stands(OpenedCase opened, ListedCase one, Optional<String> asking, Optional<String> deciding) {
        String known = one.extension() == null ? "" : one.extension();
        if (deciding.isEmpty()) {
            return known + "，等待审批："
                    + opened.file()
                            .last(CaseEvent.ExtensionAsked.class)
                            .map(CaseEvent.ExtensionAsked::why)
                            .orElse("");
        }
        return asking.map(why -> known.isEmpty() ? why : known + "；" + why)
                .orElse(known.isEmpty() ? "可以申请" : known + "；可以再申请");
    }
}
