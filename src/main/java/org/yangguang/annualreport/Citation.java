package org.yangguang.annualreport;

/**
 * A notice or measure that a report rests on, with the years for whose reports it is in force.
 *
 * @param to last year; {@link Integer#MAX_VALUE} while it is in force
 */
public record Citation(String name, int from, int to) {

    /** 《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）, in force from 2021-01-01. */
    public static final Citation PROCESSING_FEE = new Citation("《政府信息公开信息处理费管理办法》", 2021, Integer.MAX_VALUE);

    public boolean inForceFor(int year) {
        return from <= year && year <= to;
    }
}
