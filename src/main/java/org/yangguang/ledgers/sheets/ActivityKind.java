package org.yangguang.ledgers.sheets;

/** Kinds of day-to-day work in a ledger (日常工作类别); each belongs to a module of its own. */
public enum ActivityKind {
    MONTHLY_CHECK("月度检查"),
    QUARTERLY_NOTICE("季度通报"),
    TRAINING("业务培训"),
    GUIDANCE_VISIT("督查指导"),
    ZONE("政务公开专区"),
    GAZETTE_ISSUE("政府公报"),
    OPEN_DAY("开放日");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
