package org.yangguang.shared;

import java.io.Serial;

/** What was asked for does not exist; pages answer 404 with the message, which is plain Chinese. */
public class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
