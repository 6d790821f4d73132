package org.yangguang.requests.intake;

import java.time.Instant;

/**
 * What the office did about a poor rating (回访).
 *
 * @param words what was asked, found and mended
 * @param by name of who did it
 */
public record FollowUp(String words, String by, Instant at) {}
