package org.yangguang.requests.notices;

import org.yangguang.organisation.AgencyId;

/** A request of which a notice was given up. */
public record FailedNotice(long request, AgencyId agency, String registration, String content) {}
