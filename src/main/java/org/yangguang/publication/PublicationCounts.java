package org.yangguang.publication;

import org.yangguang.shared.Money;

/**
 * An agency's figures of table 2 for a year.
 *
 * @param rules of category 规章
 * @param documents of category 行政规范性文件
 * @param fees collected in the year
 */
public record PublicationCounts(
        DocumentCounts rules,
        DocumentCounts documents,
        long licences,
        long penalties,
        long compulsoryMeasures,
        Money fees) {

    /** 本年制发件数, 本年废止件数, 现行有效件数. */
    public record DocumentCounts(long made, long repealed, long inForce) {}
}
