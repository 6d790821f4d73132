package org.yangguang.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative reconsideration (行政复议) over disclosure.
 *
 * @param caseNumber 案号, unique per agency
 * @param registration of the request it is about (登记号); null where unknown
 * @param closedOn day it ended (审结日期); null exactly while the result is pending
 */
public record Reconsideration(
        String caseNumber,
        @Nullable String registration,
        LocalDate filedOn,
        RemedyResult result,
        @Nullable LocalDate closedOn) {}
