package org.yangguang.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.yangguang.ui.SiteProperties;

/** Sends plain messages by e-mail, over the server of {@code spring.mail.*}. */
@Component
public class MailServer {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final SiteProperties site;

    /** @param from the sender's address; empty where there is none */
    public MailServer(
            ObjectProvider<JavaMailSender> server, @Value("${yangguang.mail.from:}") String from, SiteProperties site) {
        this.server = server.getIfAvailable();
        this.from = from;
        this.site = site;
    }

    /** Whether the installation is set up for it; if not, nothing can be sent. */
    public boolean ready() {
        return server != null && !from.isBlank();
    }

    /**
     * Sends one message to one address. Below the text the site names itself.
     *
     * @throws NotMailed if it may not have been sent
     */
    public void send(String address, String subject, String text) throws NotMailed {
        if (server == null) {
            throw new NotMailed(NotMailed.Why.NOT_CONFIGURED, "no mail server");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(address);
        message.setSubject(subject);
        message.setText(text + "\n\n" + site.name() + "\n本邮件由系统自动发出，请勿回复。\n");
        try {
            server.send(message);
        } catch (MailException failed) {
            throw new NotMailed(
                    why(failed), named(failed) + " of " + named(NestedExceptionUtils.getMostSpecificCause(failed)));
        }
    }

    private static String named(Throwable failed) {
        return failed.getClass().getSimpleName();
    }

    /** What never reached the server is told of with a cause; what the server refused, without. */
    private static NotMailed.Why why(MailException failed) {
        return failed instanceof MailAuthenticationException
                        || (failed instanceof MailSendException && failed.getCause() != null)
                ? NotMailed.Why.UNREACHABLE
                : NotMailed.Why.REFUSED;
    }
}
