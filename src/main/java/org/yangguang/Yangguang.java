package org.yangguang;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: a web server, or with a command one run of the command line. */
@SpringBootApplication
public class Yangguang {

    /** Without arguments, or with settings ({@code --name=value}) first, the web server; all else is a command. */
    public static void main(String[] args) {
        if (YangguangCommand.asked(args)) {
            System.exit(YangguangCommand.run(args));
        }
        ServerRun.start(args);
    }
}
