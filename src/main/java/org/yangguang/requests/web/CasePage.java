package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Moment;
import org.yangguang.ui.Steps;

/**
 * A case with all that happened to it.
 *
 * @param why how the due date comes about; null for what was not received yet
 * @param dueChanges what changes of the calendar made of the due date
 * @param letters files of the reply letter, as drafted or as sent, and the form for its receipt; none before a proposal
 * @param checkPath of the check-up of that letter
 * @param files of the case, without what tells who applied where the user may not know
 * @param notices short messages to the applicant; none where the applicant wants none
 * @param parts the others of an application that was divided
 * @param similar earlier requests for much the same
 * @param withheld what came of looking at withheld information again; null where nothing is withheld
 * @param next what may be done, what leads on first
 * @param barred what people would look for and may not do now, with the reason
 */
record CasePage(
        DeskPage layout,
        Steps steps,
        List<Fact> facts,
        @Nullable WhyDue why,
        List<String> dueChanges,
        List<ClockLine> clocks,
        List<LetterLine> letters,
        String checkPath,
        Files files,
        List<NoticeLine> notices,
        List<PartLine> parts,
        List<SimilarLine> similar,
        @Nullable Withheld withheld,
        List<Moment> timeline,
        List<Step> next,
        List<String> barred) {

    /** A clock beside that of the reply. */
    record ClockLine(String label, String law, String start, Chip chip) {}

    /** A file of the reply letter, or one that goes with it. */
    record LetterLine(String label, String path) {}

    /**
     * Files of the case.
     *
     * @param path of their page
     */
    record Files(String path, List<FileLine> lines) {}

    /** A file, and what it is in the case. */
    record FileLine(String path, String name, String role) {}
    /** @param again address under which it is sent again; null for one that was not given up */
    record NoticeLine(
            String what, String note, Chip chip, @Nullable String again) {}

    /** Another part of the same application. */
    record PartLine(String path, String registration, String content, Chip chip) {}

    /** An earlier request. */
    record SimilarLine(String path, String content, String note, String percent) {}

    /**
     * Withheld information.
     *
     * @param chip whether it is due to be looked at
     * @param due when it is looked at next; null where it may be opened
     * @param results each with its day and who recorded it, the latest first
     * @param path where a result is recorded; null for who may not, and where it may be opened
     */
    record Withheld(
            Chip chip,
            @Nullable String due,
            List<String> results,
            @Nullable String path) {}

    /** Something that may be done. */
    record Step(String label, String path) {}

    /** Whether anything may be done. */
    public boolean acting() {
        return !next.isEmpty();
    }
}
