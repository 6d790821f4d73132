package org.yangguang.calendar.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yangguang.calendar.Deadline;
import org.yangguang.calendar.Explanation;
import org.yangguang.calendar.HolidayCalendar;
import org.yangguang.calendar.Pause;
import org.yangguang.calendar.UnconfirmedYear;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Computes one due date and explains it, without a database. */
@Command(
        name = "deadline",
        header = "计算政府信息公开申请的答复期限，并逐日说明依据。",
        description = {
            "收到当日不计入，自其后第一个工作日起算；周末和法定节假日不计，调休上班日计为工作日。",
            "日期一律写作 年-月-日，例如 2021-03-01。",
            "",
            "例：yangguang deadline --received 2021-03-01 --paused 2021-03-08..2021-03-19",
            "    截止日期为 2021-04-12。",
            ""
        })
public final class DeadlineCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    private enum CalendarName {
        NATIONAL,
        NINGXIA
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--received", paramLabel = "DATE", required = true, description = "收到申请的日期（必填）。")
    private LocalDate received = LocalDate.EPOCH;

    @Option(names = "--days", paramLabel = "N", description = "期限的工作日数，默认 ${DEFAULT-VALUE}。")
    private int days = Deadline.ANSWER_DAYS;

    @Option(
            names = "--paused",
            paramLabel = "FROM..TO",
            converter = PausedDays.class,
            description = "征求第三方或者其他机关意见的起止日期：FROM 为发出之日，TO 为收回之日，FROM 次日至 TO 不计入期限。" + "可给多次，重叠的日子只扣除一次。")
    private List<Period> paused = new ArrayList<>();

    @Option(names = "--corrected", paramLabel = "DATE", description = "收到补正的日期；期限自该日起重新计算。")
    private @Nullable LocalDate corrected;

    @Option(names = "--extended", description = "已依法延长答复期限，增加20个工作日（只能一次）。")
    private boolean extended;

    @Option(names = "--third-party-days", paramLabel = "N", description = "第三方提出意见的期限：每段暂停至迟在其第 N 个工作日结束（法定为15）。")
    private @Nullable Integer thirdPartyDays;

    @Option(
            names = "--calendar",
            paramLabel = "national|ningxia",
            description = {
                "national：全国日历（默认），对外期限以此为准；",
                "ningxia：另扣除宁夏开斋节、古尔邦节放假，仅供内部安排参考。2019至2021年已核定，" + "涉及其他年份的结果标为暂估。"
            })
    private CalendarName calendar = CalendarName.NATIONAL;

    @Option(names = "--provisional", description = "年度放假安排未公布的，按法定节假日推算（不含调休），结果标为暂估。")
    private boolean provisional;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "text：中文逐日说明（默认）；",
                "json：一个对象，键为 received（收到日）、due（截止日）、working_days（计入的工作日）、skipped（不计的休息日 date 及原因 reason）、"
                        + "paused（因暂停不计的工作日）、provisional（是否暂估）、law（依据）。"
            })
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Explanation explanation = explain();
        PrintWriter out = spec().commandLine().getOut();
        switch (format) {
            case TEXT -> new DeadlineText(explanation).write(out);
            case JSON -> out.println(DeadlineAnswer.of(explanation).json());
        }
        return 0;
    }

    private Explanation explain() {
        HolidayCalendar confirmed = chosen();
        HolidayCalendar estimated = confirmed.withEstimates();
        try {
            return deadline().explain(WorkingDays.of(provisional ? estimated : confirmed));
        } catch (UnconfirmedYear unconfirmed) {
            throw new Refusal(unconfirmed.getMessage() + advice(unconfirmed.year(), estimated), unconfirmed);
        }
    }

    private String advice(int year, HolidayCalendar estimated) {
        if (!provisional) {
            return estimated.provisionalYears().contains(year) ? "只需估算的，可加 --provisional。" : "";
        }
        String years = estimated.provisionalYears().stream()
                .sorted()
                .map(one -> one + "年")
                .collect(Collectors.joining("、"));
        return years.isEmpty() ? "" : "--provisional 可以估算的年度：" + years + "。";
    }

    private Deadline deadline() {
        Deadline deadline = Deadline.of(received, days);
        if (corrected != null) {
            deadline = deadline.corrected(corrected);
        }
        if (extended) {
            deadline = deadline.extend();
        }
        for (Period period : paused) {
            Pause pause = Pause.consultation(period.from(), period.to());
            deadline = deadline.paused(thirdPartyDays == null ? pause : pause.atMost(thirdPartyDays));
        }
        return deadline;
    }

    private HolidayCalendar chosen() {
        return switch (calendar) {
            case NATIONAL -> HolidayCalendar.national();
            case NINGXIA -> HolidayCalendar.ningxia();
        };
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("run outside the command line");
        }
        return spec;
    }
}
