package org.yangguang.administration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.jobs.JobContext;
import org.yangguang.jobs.JobHandler;
import org.yangguang.jobs.JobResult;

/** Verifies the whole audit trail. Begun again after it was cut off, it begins with the first entry. */
@Component
class AuditCheckJob implements JobHandler {

    private final AuditVerifications verifications;

    AuditCheckJob(AuditVerifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public String kind() {
        return AuditChecks.KIND;
    }

    @Override
    public String label() {
        return "核验审计日志";
    }

    @Override
    public JobResult run(JobContext context) {
        context.progress(0, null, "正在核验");
        Optional<AuditVerification> found = verifications.whole(context.startedBy(), (done, total) -> {
            context.progress(done, total, "正在核验");
            return !context.cancelled();
        });
        return found.<JobResult>map(verification -> new JobResult.Done(words(verification), null))
                .orElseGet(() -> new JobResult.Cancelled("核验已取消，没有结论。", null));
    }

    private static String words(AuditVerification verification) {
        return verification.holds()
                ? "核验通过，共 %d 条。".formatted(verification.entries())
                : "核验不通过：从第 %d 条起与杂凑链不符。".formatted(verification.firstBroken());
    }
}
