package org.yangguang.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as table 3 of one year counts it, without anything that identifies its applicant.
 *
 * @param registration number under which the agency registered it (登记号)
 * @param column key of its column in table 3, e.g. {@code natural_person}
 * @param applicant the column's words
 * @param carriedIn whether it counts as 上年结转; else it was received in the year
 * @param carriedOut whether it counts as 结转下年度; else it was closed in the year
 * @param closedOn null where it was not closed in the year
 * @param row code of the row of its outcome, e.g. {@code 3.4.1}; null where it was not closed in the year
 * @param outcome the row's words; null where it was not closed in the year
 */
public record YearRequest(
        String registration,
        String column,
        String applicant,
        LocalDate receivedOn,
        boolean carriedIn,
        boolean carriedOut,
        @Nullable LocalDate closedOn,
        @Nullable String row,
        @Nullable String outcome) {}
