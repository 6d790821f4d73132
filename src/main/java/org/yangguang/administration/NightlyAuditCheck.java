package org.yangguang.administration;

import org.springframework.stereotype.Component;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.jobs.Chore;
import org.yangguang.shared.Actor;

/** Verifies every night what came into the audit trail since; what is wrong waits for the audit administrator in the morning. */
@Component
class NightlyAuditCheck implements Chore {

    private final AuditVerifications verifications;

    NightlyAuditCheck(AuditVerifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "administration.audit";
    }

    @Override
    public void run() {
        verifications.onward(Actor.PROGRAM);
    }
}
