package org.yangguang.remedies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.shared.Actor;

/**
 * What somebody did to a case.
 *
 * @param act in a few words of Chinese
 * @param changes a line for each fact, with what stood there before
 * @param reason why something was corrected; null where nothing was
 */
public record RemedyChange(
        String act, List<String> changes, @Nullable String reason, Actor by, Instant at) {}
