package org.yangguang.remedies.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.RemedyWords;
import org.yangguang.ui.DeskPage;

/**
 * A case that is written down.
 *
 * @param path that the form is posted to
 * @param back where leaving leads
 * @param lawsuit whether it asks what only lawsuits have
 * @param bodyLabel what the one who decides is called
 * @param version that the change is made upon
 * @param agencies among which a new case chooses; null for a case that is there
 * @param ended whether the ending is there to be corrected
 * @param conflict what somebody else stored meanwhile, against what was typed here; null where nobody did
 */
record FormPage(
        DeskPage layout,
        String path,
        String back,
        boolean lawsuit,
        String bodyLabel,
        int version,
        @Nullable Map<String, String> agencies,
        boolean ended,
        @Nullable List<RemedyWords.Difference> conflict,
        Options options) {

    /** Labels by value of what is chosen. */
    record Options(
            Map<String, String> procedures,
            Map<String, String> routes,
            Map<String, String> standings,
            Map<String, String> stages,
            Map<String, String> results) {}
}
