package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;

/** Why an applicant's name must be known. */
record RevealForm(String registration, @Nullable String reason) {}
