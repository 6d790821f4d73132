package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;

/**
 * The form of a proposal, for one kind of decision; or the choice among the kinds.
 *
 * @param kinds that may be chosen: labels by name
 * @param kind that is chosen; null while none is
 * @param words as the letter will say it
 * @param facts what must be written down
 * @param onFile what the case tells by itself
 * @param agencies whom the applicant may be told to ask; empty where the decision tells nobody
 */
record ProposalPage(
        DeskPage layout,
        String back,
        String path,
        int version,
        Map<String, String> kinds,
        @Nullable String kind,
        String words,
        List<FactField> facts,
        List<String> onFile,
        Map<String, String> agencies) {

    /** @param text as it was written so far */
    record FactField(String name, String label, String why, String text) {}
}
