package org.yangguang.requests.amendments;

import org.yangguang.requests.cases.Application;

/**
 * Who asks, how to reach and to tell them, and what they claim. Kept sealed as a whole, and erased as a whole.
 *
 * @param application the same as an application tells of its applicant
 */
public record Asked(Application application, Claim claim) {}
