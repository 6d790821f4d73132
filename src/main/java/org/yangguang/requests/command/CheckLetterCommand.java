package org.yangguang.requests.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.requests.checkup.LetterReport;
import org.yangguang.requests.checkup.LetterText;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks reply letters by the law of decisions and remedies, without a database. */
@Command(
        name = "check-letter",
        header = "答复书体检：逐条检查政府信息公开申请答复书。",
        description = {
            "检查答复书要素是否齐全，引用的条款项是否存在、是否与处理决定一致，救济告知是否符合答复日期和处理决定，" + "是否逾期，是否沿用已废止的规定。文件不会被修改，也不会存入数据库。",
            "没有发现错误的返回0，有错误的返回1，文件无法读取的返回2。",
            "",
            "例：yangguang check-letter 答复书.docx",
            ""
        })
public final class CheckLetterCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "答复书文件，.docx 或者有文字的 .pdf，可以给多个。")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "text：中文说明，只列出不符合和无法检查的（默认）；",
                "json：一个数组，每份答复书一个对象，键为 file、agency（答复主体）、number（文号）、received（收到日期）、replied（答复日期）、"
                        + "decision（处理决定 code、label）、elements（各要素 text、place，申请人脱敏）、"
                        + "rules（各项规则 id、severity、outcome、detail、place）。"
            })
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("run outside the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        WorkingDays days = WorkingDays.of(HolidayCalendar.national());
        List<CheckedLetter> letters = new ArrayList<>();
        for (Path file : files) {
            try {
                letters.add(new CheckedLetter(file, LetterReport.of(LetterText.read(file), days)));
            } catch (Refusal unreadable) {
                spec.commandLine().getErr().println(unreadable.getMessage());
            }
        }
        switch (format) {
            case TEXT -> letters.forEach(letter -> new CheckLetterText(letter).write(out));
            case JSON -> out.println(CheckLetterAnswer.json(letters));
        }
        if (letters.size() < files.size()) {
            return 2;
        }
        return letters.stream().anyMatch(letter -> letter.report().blocks()) ? 1 : 0;
    }
}
