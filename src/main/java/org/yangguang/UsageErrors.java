package org.yangguang;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.shared.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command as it was typed; exit code 2. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine at = wrong.getCommandLine();
        PrintWriter err = at.getErr();
        err.println(message(wrong, at));
        err.println("用法见：" + at.getCommandSpec().qualifiedName() + " --help");
        return 2;
    }

    /** Reads a date for any command. */
    static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException invalid) {
            throw new Refusal("应写作 年-月-日，且该日真实存在，例如 2021-03-01", invalid);
        }
    }

    private static String message(ParameterException wrong, CommandLine at) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, at);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing, at);
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return "选项 " + alternatives(at) + " 只能给一个。";
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 只能给一次。";
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return "命令的写法有误。";
        }
        String value = wrong.getValue() == null ? "" : "“" + wrong.getValue() + "”";
        return name(argument) + " 的值" + value + "有误：" + ExpectedValue.of(argument, wrong.getCause()) + "。";
    }

    /** A misspelt option is both unknown and missing; picocli speaks of the latter only. */
    private static String missing(MissingParameterException missing, CommandLine at) {
        String typed = String.join(" ", at.getUnmatchedArguments());
        boolean oneOf = missing.getMissing().stream()
                .allMatch(
                        argument -> argument.group() != null && argument.group().exclusive());
        return "缺少："
                + missing.getMissing().stream().map(UsageErrors::usage).collect(Collectors.joining(oneOf ? "或者" : "、"))
                + "。"
                + (typed.isEmpty() ? "" : "无法识别：" + typed + "。");
    }

    private static String alternatives(CommandLine at) {
        return at.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.joining(" 和 "));
    }

    private static String unknown(UnmatchedArgumentException unmatched, CommandLine at) {
        String typed = String.join(" ", unmatched.getUnmatched());
        List<String> near = unmatched.getSuggestions();
        String hint = near.isEmpty() ? "" : "您要用的可能是：" + String.join("、", near) + "。";
        if (unmatched.isUnknownOption()) {
            return "没有这个选项：" + typed + "。" + hint;
        }
        boolean command = !at.getSubcommands().isEmpty();
        return (command ? "没有这个命令：" : "多余的参数：") + typed + "。" + hint;
    }

    private static String usage(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? "选项 " + option.longestName() : "参数 " + argument.paramLabel();
    }
}
