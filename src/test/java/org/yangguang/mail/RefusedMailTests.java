package org.yangguang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.yangguang.ui.SiteProperties;

/** Mail servers that are there and do not take a message. */
class RefusedMailTests {

    private static final SiteProperties SITE =
            new SiteProperties("明川县人民政府", "明川县人民政府门户网站", null, null, null, null, null, null, null, null, null, null);

    /** Answers a conversation as any server does, but for one command. */
    private static void converse(ServerSocket server, String command, String refusal) {
        try (Socket client = server.accept();
                PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.US_ASCII);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            out.print("220 mail.example.com\r\n");
            String line = in.readLine();
            while (line != null) {
                out.print(line.toUpperCase(Locale.ROOT).startsWith(command) ? refusal + "\r\n" : "250 ok\r\n");
                line = in.readLine();
            }
        } catch (IOException over) {
            assertThat(over).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user zhao@example.com, zhao@example.com",
        "RCPT, 450 try later zhao@example.com, zhao@example.com",
        "MAIL, 553 relaying denied, zhao@example.com",
        "HELO, 250 ok, 'a,b@example.com'",
        "DATA, 554 rejected zhao@example.com, zhao@example.com"
    })
    void refusalIsTakenDownWithoutTheAddress(String command, String refusal, String address) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> converse(server, command, refusal));
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost(server.getInetAddress().getHostAddress());
            sender.setPort(server.getLocalPort());
            DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
            beans.registerSingleton("sender", sender);
            MailServer mail = new MailServer(beans.getBeanProvider(JavaMailSender.class), "gk@example.gov.cn", SITE);
            NotMailed failed = catchThrowableOfType(NotMailed.class, () -> mail.send(address, "x", "x"));
            assertThat(failed.why()).isEqualTo(NotMailed.Why.REFUSED);
            assertThat(failed.toString()).doesNotContain("example.com");
        }
    }
}
