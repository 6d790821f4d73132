package org.yangguang.requests.amendments;

import org.jspecify.annotations.Nullable;

/**
 * What is claimed to be recorded wrongly (Regulation art. 41).
 *
 * @param record name of the record, as the agency gave it out
 * @param number of the record; null where it has none
 * @param earlier number of the application by which it was given out; null where there was none
 * @param wrong what is recorded wrongly
 * @param right what would be right
 * @param evidence where the evidence is; null where files show it
 */
public record Claim(
        String record,
        @Nullable String number,
        @Nullable String earlier,
        String wrong,
        String right,
        @Nullable String evidence) {}
