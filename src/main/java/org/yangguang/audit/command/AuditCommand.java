package org.yangguang.audit.command;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.AuditVerifications;
import org.yangguang.audit.AuditVerifications.Watch;
import org.yangguang.shared.Actor;
import org.yangguang.shared.ApplicationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that nobody touched the audit trail. */
@Command(
        name = "audit",
        header = "核验审计日志。",
        description = {"verify：从第一条起逐条核对审计日志的哈希链；发现被改动、删除或者插入的记录时指出第一条，退出码为 1。", ""})
public final class AuditCommand implements Callable<Integer> {

    private enum Action {
        VERIFY
    }

    private final ApplicationRun application;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "verify", description = "要做的事。")
    @SuppressWarnings("UnusedVariable") // there is one action, and picocli refuses all others
    private Action action = Action.VERIFY;

    /** @param application whose trail is verified */
    public AuditCommand(ApplicationRun application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.with(AuditVerifications.class, Map.of("yangguang.demonstration", "false"), this::verify);
    }

    private int verify(AuditVerifications verifications) {
        AuditVerification result =
                verifications.whole(Actor.COMMAND_LINE, Watch.NONE).orElseThrow();
        var line = Objects.requireNonNull(spec).commandLine();
        if (result.holds()) {
            line.getOut().println("审计日志完整，共 " + result.entries() + " 条。");
            return 0;
        }
        line.getOut().println("审计日志第 " + result.firstBroken() + " 条与哈希链不符：该条或者其前后的记录被改动、删除或者插入。");
        return 1;
    }
}
