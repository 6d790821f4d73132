package org.yangguang.requests.notices;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yangguang.mail.MailServer;
import org.yangguang.mail.NotMailed;

/** Sends notices by e-mail. */
@Component
class NoticeMail implements NoticeSender {

    private final MailServer server;

    NoticeMail(MailServer server) {
        this.server = server;
    }

    @Override
    public NoticeWay way() {
        return NoticeWay.EMAIL;
    }

    @Override
    public boolean ready() {
        return server.ready();
    }

    @Override
    public void send(String address, String subject, String text) throws NotSent {
        try {
            server.send(address, subject, text);
        } catch (NotMailed failed) {
            NoticeFailure why = switch (failed.why()) {
                case NOT_CONFIGURED -> NoticeFailure.NOT_CONFIGURED;
                case UNREACHABLE -> NoticeFailure.UNREACHABLE;
                case REFUSED -> NoticeFailure.REFUSED;
            };
            throw new NotSent(why, Objects.requireNonNull(failed.getMessage()));
        }
    }
}
