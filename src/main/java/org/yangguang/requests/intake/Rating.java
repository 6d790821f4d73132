package org.yangguang.requests.intake;

/** How content an applicant is: the five levels in which government services are rated (政务服务“好差评”). */
public enum Rating {
    VERY_CONTENT("非常满意"),
    CONTENT("满意"),
    FAIRLY_CONTENT("基本满意"),
    DISCONTENT("不满意"),
    VERY_DISCONTENT("非常不满意");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody should ask what went wrong. */
    public boolean poor() {
        return this == DISCONTENT || this == VERY_DISCONTENT;
    }
}
