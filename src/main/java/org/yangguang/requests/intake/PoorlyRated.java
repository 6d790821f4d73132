package org.yangguang.requests.intake;

import org.yangguang.organisation.AgencyId;

/** A request whose applicant is not content, and whom nobody has asked why. */
public record PoorlyRated(long request, AgencyId agency, String registration, String content, Rating rating) {}
