package org.yangguang.annualreport.web;

import org.jspecify.annotations.Nullable;

/**
 * A step of a report.
 *
 * @param version of the report that the person saw
 */
record StepForm(int version, @Nullable String reason) {

    static final StepForm EMPTY = new StepForm(0, "");
}
