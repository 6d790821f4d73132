package org.yangguang.remedies;

import java.util.Map;

/** An agency's figures of table 4 for a year, by block and result. */
public record RemedyCounts(Map<Block, Map<RemedyResult, Long>> counts) {

    /** The blocks of table 4, in their order. */
    public enum Block {
        RECONSIDERATION("行政复议"),
        LITIGATION_DIRECT("未经复议直接起诉"),
        LITIGATION_AFTER_RECONSIDERATION("复议后起诉");

        private final String label;

        Block(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public RemedyCounts {
        counts = Map.copyOf(counts);
    }

    public long of(Block block, RemedyResult result) {
        return counts.getOrDefault(block, Map.of()).getOrDefault(result, 0L);
    }

    /** All results of a block together (总计). */
    public long total(Block block) {
        return counts.getOrDefault(block, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
