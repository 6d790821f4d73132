package org.yangguang;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A command run in this process, as the dispatcher runs it.
 *
 * @param out what went to standard output
 * @param err what went to standard error
 */
record CommandRun(int exit, String out, String err) {

    /** @param line words separated by blanks */
    static CommandRun of(String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = YangguangCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), line.split(" "));
        return new CommandRun(exit, out.toString(), err.toString());
    }
}
