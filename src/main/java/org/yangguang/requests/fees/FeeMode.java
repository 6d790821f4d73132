package org.yangguang.requests.fees;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * By what the fee is counted; a case is charged by one of the two, never by both (办法 art. 3).
 */
public enum FeeMode {

    /** By item (按件计收): what one applicant asks of one agency in a calendar month (art. 4). */
    ITEMS("按件计收", "件", """
            《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条：同一申请人一个自然月内累计申请10件以下（含10件）的，不收费；\
            11至30件（含30件）的部分，100元/件；31件以上的部分，以10件为一档，每增加一档，收费标准提高100元/件""", 10_000) {
        @Override
        Stream<FeeTier> tiers() {
            Stream<FeeTier> rising = LongStream.iterate(31, from -> from + 10)
                    .mapToObj(from -> new FeeTier(from, from + 9, 200 + 10 * (from - 31)));
            return Stream.concat(Stream.of(new FeeTier(1, 10, 0), new FeeTier(11, 30, 100)), rising);
        }
    },

    /** By page (按量计收): the pages given in answer to one request, one side of A4 or less each (art. 5). */
    PAGES("按量计收", "页", """
            《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第五条：30页以下（含30页）的，不收费；31至100页（含100页）的部分，10元/页；\
            101至200页（含200页）的部分，20元/页；201页以上的部分，40元/页""", 1_000_000) {
        @Override
        Stream<FeeTier> tiers() {
            return Stream.of(
                    new FeeTier(1, 30, 0),
                    new FeeTier(31, 100, 10),
                    new FeeTier(101, 200, 20),
                    new FeeTier(201, Long.MAX_VALUE, 40));
        }
    };

    private final String label;
    private final String unit;
    private final String law;
    private final long most;

    FeeMode(String label, String unit, String law, long most) {
        this.label = label;
        this.unit = unit;
        this.law = law;
        this.most = most;
    }

    /** The tiers (档) in order, each beginning where the one before ends; without end where the law knows none. */
    abstract Stream<FeeTier> tiers();

    public String label() {
        return label;
    }

    /** The measure word of what is counted. */
    public String unit() {
        return unit;
    }

    /** What was counted, in words: of items, which one of the month the case is. */
    public String quantity(int number) {
        return switch (this) {
            case ITEMS -> "当月第 " + number + " 件";
            case PAGES -> number + " 页";
        };
    }

    /** The act, its article and what it says, in Chinese. */
    public String law() {
        return law;
    }

    /** Beyond it a number is taken for a slip of the pen. */
    long most() {
        return most;
    }
}
