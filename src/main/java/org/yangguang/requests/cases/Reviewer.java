package org.yangguang.requests.cases;

import org.yangguang.identity.Duty;

/** Who looks at a proposal before the reply goes out, each by a duty of their own. */
public enum Reviewer {
    LEGAL(Duty.LEGAL_REVIEWER, "法制审核"),
    OFFICE_HEAD(Duty.DISCLOSURE_OFFICE_HEAD, "负责人审批"),
    COUNTY(Duty.COUNTY_DISCLOSURE_OFFICE, "县政务公开办会商");

    private final Duty duty;
    private final String label;

    Reviewer(Duty duty, String label) {
        this.duty = duty;
        this.label = label;
    }

    public Duty duty() {
        return duty;
    }

    public String label() {
        return label;
    }
}
