package org.yangguang.shared;

import java.io.Serial;

/**
 * A rule of law or of the office forbids what was asked. The message is for the person who asked: plain Chinese, saying what
 * is wrong and what to do. Pages show it as the form's error, commands print it and exit with 2.
 */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
