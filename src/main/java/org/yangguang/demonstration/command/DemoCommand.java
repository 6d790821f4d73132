package org.yangguang.demonstration.command;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.demonstration.Demonstration;
import org.yangguang.shared.ApplicationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads or resets the demonstration county in the installation's database. */
@Command(
        name = "demo",
        header = "装入或重置演示县（虚构的明川县）。",
        description = {"load：数据库为空时装入，已装入的不变；reset：删除演示县的全部记录后重新装入，审计记录保留。", "数据库中有其他单位时，不装入也不重置。", ""})
public final class DemoCommand implements Callable<Integer> {

    private enum Action {
        LOAD,
        RESET
    }

    private final ApplicationRun application;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "load|reset", description = "要做的事。")
    private Action action = Action.LOAD;

    /** @param application in whose database the county lies */
    public DemoCommand(ApplicationRun application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        return application.with(Demonstration.class, Map.of("yangguang.demonstration", "false"), this::run);
    }

    private int run(Demonstration demonstration) {
        String done = switch (action) {
            case LOAD -> demonstration.load() ? "演示县已装入。" : "演示县已经在数据库中，没有变化。";
            case RESET -> {
                demonstration.reset();
                yield "演示县已重置。";
            }
        };
        Objects.requireNonNull(spec).commandLine().getOut().println(done);
        return 0;
    }
}
