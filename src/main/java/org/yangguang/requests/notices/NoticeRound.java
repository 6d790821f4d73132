package org.yangguang.requests.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Round;

/**
 * Sends what waits in the outbox. A notice is tried {@value #MOST_ATTEMPTS} times with pauses that grow fourfold, with the standard
 * pause over nearly a day; then people decide. One whose node was killed in between is sent again: twice rather than never.
 */
@Component
class NoticeRound implements Round {

    static final int MOST_ATTEMPTS = 7;

    private static final int LONGER = 4;
    private static final int BATCH = 50;
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(NoticeRound.class);

    private final NoticeOutbox outbox;
    private final NoticeWriter writer;
    private final List<NoticeSender> senders;
    private final Duration pause;
    private final Clock clock;

    NoticeRound(
            NoticeOutbox outbox,
            NoticeWriter writer,
            List<NoticeSender> senders,
            @Value("${yangguang.notices.pause:1m}") Duration pause,
            Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.senders = senders;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "requests.notices";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        senders.forEach(this::run);
    }

    /** A way that does not work is left until the next round: each try may take as long as the timeout. */
    private void run(NoticeSender sender) {
        for (Notice notice : outbox.due(sender.way(), BATCH)) {
            Instant next = clock.instant().plus(pause.multipliedBy((long) Math.pow(LONGER, notice.attempts())));
            if (!outbox.begin(notice, next)) {
                continue;
            }
            NoticeFailure failure = send(notice, sender);
            boolean last = notice.attempts() + 1 >= MOST_ATTEMPTS || failure == NoticeFailure.NO_ADDRESS;
            NoticeState unsent = last ? NoticeState.FAILED : NoticeState.WAITING;
            outbox.end(notice, failure == null ? NoticeState.SENT : unsent, failure);
            if (failure == NoticeFailure.UNREACHABLE || failure == NoticeFailure.NOT_CONFIGURED) {
                return;
            }
        }
    }

    /** Null where it was sent. The log tells of a failure without what a server or a library said: that quotes addresses. */
    private @Nullable NoticeFailure send(Notice notice, NoticeSender sender) {
        try {
            NoticeWriter.Message message = writer.message(notice);
            sender.send(message.address(), message.subject(), message.text());
            return null;
        } catch (NotSent failed) {
            LOG.warn("notice {} by {} was not sent: {}", notice.id(), notice.way(), failed.getMessage());
            return failed.why();
        } catch (RuntimeException broken) {
            LOG.error(
                    "notice {} by {} was not sent: {}",
                    notice.id(),
                    notice.way(),
                    broken.getClass().getName());
            return NoticeFailure.BROKEN;
        }
    }
}
