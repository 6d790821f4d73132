package org.yangguang.audit;

import org.yangguang.shared.Actor;

/** Somebody walked the chain to its end. */
record TrailVerified(AuditVerification verification) implements Audited {

    @Override
    public Actor actor() {
        return verification.by();
    }

    @Override
    public String action() {
        return "核验审计日志";
    }

    @Override
    public String subject() {
        return "审计日志第 %d 条起 %d 条".formatted(verification.from(), verification.entries());
    }

    @Override
    public String after() {
        return verification.holds() ? "通过" : "不通过：从第 %d 条起与杂凑链不符".formatted(verification.firstBroken());
    }
}
