package org.yangguang.annualreport.web;

import java.util.List;
import org.yangguang.calendar.Deadline;
import org.yangguang.statistics.ReplyTimes;
import org.yangguang.statistics.ReplyTimes.LengthClass;
import org.yangguang.statistics.ReplyTimes.Reply;
import org.yangguang.ui.BarChart;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;

/** How long answers took: one by one where they are few, else by length. */
final class ReplySection {

    private static final String ID = "replies";
    private static final String TITLE = "申请了多久答复";
    private static final String PAUSES = "工作日从收到次日数到答复当日，补正、征求意见和延期的时间也在其中。";

    private ReplySection() {}

    static YearSection of(ReplyTimes times) {
        if (times.closed() == 0) {
            return YearSection.none(ID, TITLE, "这一年没有办结的申请。");
        }
        String lead = YearWords.replies(times);
        List<YearSection.Key> keys = times.late() == 0
                ? List.of()
                : List.of(new YearSection.Key("swatch-1", "按期"), new YearSection.Key("swatch-late", "逾期"));
        return times.single().isEmpty()
                ? YearSection.of(ID, TITLE, lead + PAUSES, classes(lead, times), List.of(), classTable(times))
                : YearSection.of(ID, TITLE, lead + PAUSES, single(lead, times), keys, singleTable(times));
    }

    private static BarChart single(String lead, ReplyTimes times) {
        return BarChart.of(
                "横条图：" + lead,
                times.single().stream()
                        .map(reply -> new BarChart.Part(
                                reply.late() ? reply.registration() + "（逾期）" : reply.registration(),
                                reply.days(),
                                reply.late() ? "late" : "1"))
                        .toList(),
                Deadline.ANSWER_DAYS,
                "法定期限 " + Deadline.ANSWER_DAYS);
    }

    private static DataTable singleTable(ReplyTimes times) {
        return new DataTable(
                "replies-table",
                "各件申请的答复时间",
                List.of(Heading.text("登记号"), Heading.text("结果"), Heading.number("工作日"), Heading.text("是否按期")),
                times.single().stream().map(ReplySection::row).toList());
    }

    private static List<Cell> row(Reply reply) {
        return List.of(
                Cell.of(reply.registration()),
                Cell.of(reply.outcome()),
                Cell.of(Integer.toString(reply.days())),
                Cell.of(reply.late() ? "逾期" : "按期"));
    }

    private static BarChart classes(String lead, ReplyTimes times) {
        return BarChart.of(
                "横条图：" + lead,
                times.classes().stream()
                        .map(length -> new BarChart.Part(label(length), length.count()))
                        .toList());
    }

    private static DataTable classTable(ReplyTimes times) {
        return new DataTable(
                "replies-table",
                "答复时间分段",
                List.of(Heading.text("用时"), Heading.number("件数"), Heading.number("占比"), Heading.number("其中逾期")),
                times.classes().stream()
                        .map(length -> List.of(
                                Cell.of(label(length)),
                                Cell.of(YearNumbers.number(length.count())),
                                Cell.of(YearNumbers.share(length.count(), times.closed() - times.unknown())),
                                Cell.of(YearNumbers.number(length.late()))))
                        .toList());
    }

    private static String label(LengthClass length) {
        return length.to() == null ? length.from() + " 个工作日以上" : length.from() + "—" + length.to() + " 个工作日";
    }
}
