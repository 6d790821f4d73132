package org.yangguang.requests.amendments;

/** Where an amendment stands. */
public enum AmendmentState {
    HANDLING("核查中", true),
    WAITING("待补充证据", true),
    REVIEWING("待审批", true),
    CORRECTED("已更正", false),
    REJECTED("不予更正", false),
    DIRECTED("已告知向其他机关提出", false),
    WITHDRAWN("已撤回", false);

    private final String label;
    private final boolean open;

    AmendmentState(String label, boolean open) {
        this.label = label;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Whether the applicant still waits. */
    public boolean open() {
        return open;
    }
}
