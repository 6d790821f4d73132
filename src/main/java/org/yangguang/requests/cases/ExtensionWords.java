package org.yangguang.requests.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an extension stands (art. 33 (2)), in the words of lists. */
final class ExtensionWords {

    private ExtensionWords() {}

    /** Null where none was asked for since the case was last opened. */
    static @Nullable String of(CaseFile file) {
        String words = null;
        boolean bulk = false;
        for (CaseEntry entry : file.round()) {
            Optional<String> said = said(entry.event());
            if (said.isPresent()) {
                // The applicant is told one by one; what was done in bulk is what led there.
                bulk = entry.event() instanceof CaseEvent.ExtensionNotified
                        ? bulk
                        : entry.event().inBulk();
                words = (bulk ? CaseEvent.BULK : "") + said.get();
            }
        }
        return words;
    }

    private static Optional<String> said(CaseEvent event) {
        return switch (event) {
            case CaseEvent.ExtensionAsked asked -> Optional.of("申请延期 " + asked.days() + " 日");
            case CaseEvent.ExtensionApproved ignored -> Optional.of("同意延期，待告知");
            case CaseEvent.ExtensionDenied ignored -> Optional.of("不同意延期");
            case CaseEvent.ExtensionNotified ignored -> Optional.of("已延期");
            default -> Optional.empty();
        };
    }
}
