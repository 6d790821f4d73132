package org.yangguang.mail;

/** A message was not sent. Carries nothing of what a server said, because that quotes addresses. */
public final class NotMailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Whose fault it was, as far as it tells what to do next. */
    public enum Why {
        /** No server is set up. */
        NOT_CONFIGURED,
        /** The server could not be reached or did not let us in: no other message would be sent either. */
        UNREACHABLE,
        /** The server did not take this message. */
        REFUSED
    }

    /** @param detail for the log, without anything that names somebody */
    NotMailed(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
