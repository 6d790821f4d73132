package org.yangguang.requests.intake;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yangguang.shared.Refusal;

/** How much may be sent from one address: keeps machines out, and asks nobody anything. */
@Component
class SendLimits {

    private static final Duration HOUR = Duration.ofHours(1);

    /** Sent from one address within an hour by browsers that did their work; a window's or a library's included. */
    private static final int WORKED = 30;

    /** The same by those that did not, for want of scripts. */
    private static final int UNWORKED = 5;

    private final Attempts attempts;

    SendLimits(Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * @param answer to the draft's puzzle; empty from a browser without scripts
     * @throws Refusal if too much came from that address
     */
    void require(Draft draft, String answer, String address) {
        boolean worked = Puzzle.solved(draft.puzzle(), answer);
        if (!attempts.allow(worked ? "send" : "send-unworked", address, worked ? WORKED : UNWORKED, HOUR)) {
            throw new Refusal("这个网络一小时内提交的申请太多，请过一会儿再提交。您填写的内容保留 24 小时，不会丢失；也可以邮寄、传真或者到窗口提出。");
        }
    }
}
