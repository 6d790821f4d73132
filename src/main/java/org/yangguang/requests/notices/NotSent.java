package org.yangguang.requests.notices;

/** A message was not sent. Carries nothing of what a server said, because that quotes addresses. */
final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final NoticeFailure why;

    /** @param detail for the log, without anything that names the applicant */
    NotSent(NoticeFailure why, String detail) {
        super(why + ": " + detail);
        this.why = why;
    }

    NoticeFailure why() {
        return why;
    }
}
