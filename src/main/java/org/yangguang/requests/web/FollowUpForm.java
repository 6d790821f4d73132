package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;

/** What was done about a poor rating. */
record FollowUpForm(@Nullable String text) {}
