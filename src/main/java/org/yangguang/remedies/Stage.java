package org.yangguang.remedies;

/** How far a lawsuit has gone (审级). It is the same case at every stage: its end is that of the last one. */
public enum Stage {
    FIRST_INSTANCE("一审"),
    APPEAL("二审"),
    RETRIAL("再审");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
