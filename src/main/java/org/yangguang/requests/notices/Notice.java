package org.yangguang.requests.notices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it stands. Neither where it goes nor what it says is kept: both are read when it is sent.
 *
 * @param event it tells of, by its number among the events of the request, from 1
 * @param attempts tries to send it, since it was ordered or ordered again
 * @param at when it is tried next; when it was sent, or given up
 * @param failure of the last try; null where none failed
 */
public record Notice(
        long id,
        long request,
        int event,
        NoticeWay way,
        NoticeState state,
        int attempts,
        Instant at,
        @Nullable NoticeFailure failure) {}
