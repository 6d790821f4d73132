package org.yangguang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.yangguang.audit.command.AuditCommand;
import org.yangguang.calendar.command.DeadlineCommand;
import org.yangguang.demonstration.command.DemoCommand;
import org.yangguang.ledgers.command.ImportCommand;
import org.yangguang.ledgers.command.ReportCommand;
import org.yangguang.requests.command.CheckLetterCommand;
import org.yangguang.requests.command.FeeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The command line. To add a command, write it in the sub-package {@code command} of its module, open that package by
 * {@code @NamedInterface("command")}, and list it here. One that needs the application takes an
 * {@link org.yangguang.shared.ApplicationRun}. Commands write results to the picocli {@code out}, return 0 or 1, and throw
 * {@link org.yangguang.shared.Refusal} for what people can mend; help headings, {@code --help}, exit codes, dates and the
 * messages of wrong usage come from here.
 */
@Command(
        name = "yangguang",
        subcommands = {
            ReportCommand.class,
            ImportCommand.class,
            DeadlineCommand.class,
            FeeCommand.class,
            CheckLetterCommand.class,
            AuditCommand.class,
            DemoCommand.class
        },
        header = "阳光：政府信息公开工作平台的命令行。",
        description = "各命令的详细用法：yangguang 命令 --help")
final class YangguangCommand {

    /** What the Java runtime puts for bytes that the locale cannot express. */
    private static final char UNREADABLE = '\uFFFD';

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示本说明。")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /** Whether the arguments ask for a command and not for the web server. */
    static boolean asked(String... args) {
        return args.length > 0 && (!args[0].startsWith("--") || args[0].equals("--help"));
    }

    /** Runs a command on the process's own streams, in UTF-8 whatever the locale, and gives the exit code. */
    static int run(String... args) {
        // Libraries that log must not disturb results on standard output.
        System.setProperty("logback.configurationFile", SpringRun.LOGGING);
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            if (Arrays.stream(args).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
                err.println("系统的语言环境不支持中文，命令中的中文无法读取。请设置环境变量 LC_ALL=C.UTF-8 后重试。");
                return 2;
            }
            return run(out, err, args);
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Failures failures = new Failures(Failures.file(), Clock.systemUTC());
        try {
            return commandLine(failures).setOut(out).setErr(err).execute(args);
        } catch (Throwable broken) {
            return failures.answer(broken, err);
        }
    }

    private static CommandLine commandLine(Failures failures) {
        CommandLine line = new CommandLine(new YangguangCommand(), new CommandFactory(new SpringRun(Yangguang.class)));
        line.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, at, parsed) -> failures.answer(failure, at.getErr()))
                .registerConverter(LocalDate.class, UsageErrors::date);
        HelpInChinese.set(line);
        return line;
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
