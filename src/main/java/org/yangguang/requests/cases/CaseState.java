package org.yangguang.requests.cases;

/** Where a case stands. Whether it is overdue is no state: the clocks tell. */
public enum CaseState {
    UNCONFIRMED("待确认", CaseStep.REGISTER, true),
    RECEIVED("待受理", CaseStep.ACCEPT, true),
    HANDLING("办理中", CaseStep.PROPOSE, true),
    CORRECTING("待补正", CaseStep.PROPOSE, true),
    EXPLAINING("待说明理由", CaseStep.PROPOSE, true),
    PAYING("待缴费", CaseStep.PROPOSE, true),
    CONSULTING("征求意见中", CaseStep.CONSULT, true),
    REVIEWING("审核中", CaseStep.REVIEW, true),
    APPROVED("待答复", CaseStep.REPLY, true),
    REPLIED("已办结", CaseStep.ARCHIVE, false),
    ARCHIVED("已归档", CaseStep.ARCHIVE, false);

    private final String label;
    private final CaseStep step;
    private final boolean open;

    CaseState(String label, CaseStep step, boolean open) {
        this.label = label;
        this.step = step;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Which of the seven steps it is in. */
    public CaseStep step() {
        return step;
    }

    /** Whether the applicant still waits for a reply. */
    public boolean open() {
        return open;
    }
}
