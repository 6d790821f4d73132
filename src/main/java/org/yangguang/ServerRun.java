package org.yangguang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerPortFileWriter;

/** Starts the application as a web server. Apart from {@link Yangguang}, so that a command loads nothing of it. */
final class ServerRun {

    /** Logging of the server, on the class path. */
    private static final String LOGGING = "classpath:org/yangguang/server-logback.xml";

    /** Names the file that the server writes once it takes requests; {@code scripts/start} waits for it. */
    private static final String READY = "YANGGUANG_READY";

    private ServerRun() {}

    /** A start that fails ends in one line for people; the stack trace goes into the log. */
    @SuppressWarnings("CatchingUnchecked")
    static void start(String... args) {
        SpringApplication application = new SpringApplication(Yangguang.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of("logging.config", LOGGING));
        String ready = System.getenv(READY);
        if (ready != null && !ready.isEmpty()) {
            application.addListeners(new WebServerPortFileWriter(ready));
        }
        try {
            application.run(args);
        } catch (Throwable broken) {
            if (broken instanceof SpringApplication.AbandonedRunException abandoned) {
                throw abandoned;
            }
            PrintWriter err = new PrintWriter(
                    new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
            System.exit(new Failures(Failures.file(), Clock.systemUTC()).answer(broken, err));
        }
    }
}
