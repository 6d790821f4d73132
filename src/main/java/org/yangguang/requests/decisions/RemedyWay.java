package org.yangguang.requests.decisions;

/** Which ways are open to an applicant who does not accept a decision. */
public enum RemedyWay {

    /** A lawsuit only against the decision on reconsideration (复议前置). */
    RECONSIDERATION_FIRST("应当先申请行政复议"),

    /** Either, as the applicant likes. */
    CHOICE("可以申请行政复议，也可以提起行政诉讼"),

    /** Reconsideration is open; a lawsuit would not be taken, so the letter does not promise one. */
    RECONSIDERATION_ALONE("可以申请行政复议"),

    /** No decision burdens the applicant. */
    NONE("无须告知");

    private final String label;

    RemedyWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
