package org.yangguang.remedies;

/** How a remedy ended (结果), as the columns of table 4 keep it apart. */
public enum RemedyResult {
    UPHELD("维持"),
    CORRECTED("纠正"),
    OTHER("其他"),
    PENDING("尚未审结");

    private final String label;

    RemedyResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the case is over. */
    public boolean terminal() {
        return this != PENDING;
    }
}
