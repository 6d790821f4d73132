package org.yangguang.reminders;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Round;
import org.yangguang.mail.MailServer;
import org.yangguang.mail.NotMailed;
import org.yangguang.ui.SiteProperties;

/**
 * Sends reminders: all that is due for somebody in one message. It is tried {@value #MOST_ATTEMPTS} times with growing pauses,
 * over nearly a day with the standard one; what is still not sent then the list shows, and the work itself stands on the desk.
 */
@Component
class ReminderRound implements Round {

    static final int MOST_ATTEMPTS = 7;

    private static final int BATCH = 50;
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);

    private final ReminderOutbox outbox;
    private final ReminderAddresses addresses;
    private final MailServer server;
    private final SiteProperties site;
    private final Duration pause;

    ReminderRound(
            ReminderOutbox outbox,
            ReminderAddresses addresses,
            MailServer server,
            SiteProperties site,
            @Value("${yangguang.notices.pause:1m}") Duration pause) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.server = server;
        this.site = site;
        this.pause = pause;
    }

    @Override
    public String name() {
        return "reminders.mail";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /** Where no server is set up, what is ordered waits for one. */
    @Override
    public void run() {
        if (!server.ready()) {
            return;
        }
        for (long account : outbox.due(BATCH)) {
            List<Reminder> due = outbox.begin(account, pause);
            String address = addresses.of(account).orElse(null);
            if (due.isEmpty() || address == null) {
                continue;
            }
            try {
                server.send(address, "待办提醒：" + due.size() + "项", text(due));
                outbox.end(due, ReminderState.SENT);
            } catch (NotMailed failed) {
                LOG.warn("{} reminders of account {} were not sent: {}", due.size(), account, failed.getMessage());
                outbox.end(
                        due.stream()
                                .filter(each -> each.attempts() >= MOST_ATTEMPTS)
                                .toList(),
                        ReminderState.FAILED);
                if (failed.why() != NotMailed.Why.REFUSED) {
                    return;
                }
            }
        }
    }

    private String text(List<Reminder> due) {
        String where = site.domain() == null ? "" : "https://" + site.domain();
        return due.stream()
                        .map(each -> "· " + each.line() + (where.isEmpty() ? "" : "\n  " + where + each.path()))
                        .collect(Collectors.joining("\n"))
                + "\n\n已经办完的请忽略。不想再收到提醒，请在“我的账号”的“到期提醒”中停止。";
    }
}
