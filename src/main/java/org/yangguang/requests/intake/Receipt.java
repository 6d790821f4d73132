package org.yangguang.requests.intake;

import java.time.Instant;
import java.util.List;

/**
 * What the applicant takes home.
 *
 * @param code with which the applicant asks how things stand, together with a number; shown here and kept nowhere else
 */
public record Receipt(String agency, String code, Instant at, List<Part> parts) {

    /** One request that came of the application. */
    public record Part(String registration, String content) {}

    public Receipt {
        parts = List.copyOf(parts);
    }
}
