package org.yangguang.annualreport;

import java.time.Instant;
import java.util.List;
import org.yangguang.annualreport.text.TextError;
import org.yangguang.shared.Actor;

/** What became of a text that was to be saved. */
public sealed interface TextOutcome {

    /** It is the latest edition now. */
    record Saved(TextEdition edition) implements TextOutcome {}

    /**
     * Somebody had saved meanwhile, elsewhere in the text; both changes stand in the latest edition now.
     *
     * @param with the edition that had come in between
     */
    record Merged(TextEdition edition, TextEdition with) implements TextOutcome {}

    /**
     * Somebody had saved meanwhile and changed the same lines. Nothing is saved; mine is kept as an attempt.
     *
     * @param theirs the latest text
     * @param base what both began with
     * @param at when the latest text was saved
     * @param number of the latest edition: what the decided text will be based on
     */
    record Conflict(String theirs, String mine, String base, Actor by, Instant at, int number) implements TextOutcome {}

    /** It has places that cannot be read. Nothing is saved; it is kept as an attempt. */
    record Faulty(List<TextError> errors) implements TextOutcome {

        public Faulty {
            errors = List.copyOf(errors);
        }
    }
}
