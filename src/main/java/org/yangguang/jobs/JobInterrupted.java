package org.yangguang.jobs;

import java.io.Serial;

/** This run must end, since the program stops or another node took the job over; its work begins again there. */
final class JobInterrupted extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    JobInterrupted() {
        super("the run was interrupted");
    }
}
