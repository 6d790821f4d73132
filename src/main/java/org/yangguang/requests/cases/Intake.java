package org.yangguang.requests.cases;

import java.time.LocalDate;
import org.yangguang.requests.Submission;

/**
 * An application as it comes in.
 *
 * @param signedFor whether post was signed for; without meaning for other ways
 * @param arrivedOn when it was handed in, signed for, or reached the agency
 * @param content what is sought: name, number or other features (art. 29 (2))
 */
public record Intake(
        Application application, Submission channel, boolean signedFor, LocalDate arrivedOn, String content) {}
