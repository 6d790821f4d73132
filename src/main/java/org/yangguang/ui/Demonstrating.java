package org.yangguang.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether what the site shows is fictional, so that everything says so and search engines stay away: it does where the
 * installation is configured as a demonstration, and wherever the data are those of one.
 */
@Component
public class Demonstrating {

    private final boolean configured;
    private volatile boolean fictional;

    Demonstrating(@Value("${yangguang.demonstration:false}") boolean configured) {
        this.configured = configured;
    }

    /** Whether to say so; asked for every answer. */
    public boolean is() {
        return configured || fictional;
    }

    /** Whether the installation is to have the demonstration's data. */
    public boolean configured() {
        return configured;
    }

    /** Told by who knows the data: at the start, and whenever that changes. */
    public void dataAreFictional(boolean are) {
        fictional = are;
    }
}
