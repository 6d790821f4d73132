package org.yangguang.annualreport.web;

import org.jspecify.annotations.Nullable;

/**
 * A section's text as it was written.
 *
 * @param version number of the edition that its author had before them
 */
record WritingForm(int version, @Nullable String text) {}
