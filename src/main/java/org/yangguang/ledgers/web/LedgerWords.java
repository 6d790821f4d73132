package org.yangguang.ledgers.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.jobs.Job;
import org.yangguang.ledgers.LedgerJobResult;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.Minutes;
import org.yangguang.ui.Progress;

/** Imports in the words of the desk. */
@Component
class LedgerWords {

    private final Clock clock;

    LedgerWords(Clock clock) {
        this.clock = clock;
    }

    String time(Instant instant) {
        return Minutes.of(instant, clock.getZone());
    }

    @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, clock.getZone());
    }

    /** Where an import stands. */
    Chip state(Job job, @Nullable LedgerJobResult result) {
        if (result == null) {
            return state(job).chip();
        }
        return switch (result.outcome()) {
            case STORED -> Chip.green("已存入");
            case CHECKED -> Chip.blue("检查通过，待导入");
            case TO_CONFIRM -> Chip.amber("有更改，待确认");
            case REJECTED -> Chip.red("有误，没有存入");
        };
    }

    static Progress.State state(Job job) {
        return switch (job.state()) {
            case WAITING -> Progress.State.WAITING;
            case RUNNING -> Progress.State.RUNNING;
            case DONE -> Progress.State.DONE;
            case FAILED -> Progress.State.FAILED;
            case CANCELLED -> Progress.State.CANCELLED;
        };
    }

    /** {@code SHEET!ROW COLUMN: what is wrong; found «…»; allowed: …}, as the page shows it. */
    static DataTable lines(String id, String caption, List<String> lines) {
        return new DataTable(
                id,
                caption,
                List.of(DataTable.Heading.text("位置"), DataTable.Heading.text("问题")),
                lines.stream().map(LedgerWords::line).toList());
    }

    private static List<DataTable.Cell> line(String line) {
        int end = line.indexOf(": ");
        String place = end < 0 ? "" : line.substring(0, end);
        String what = line.substring(end < 0 ? 0 : end + 2)
                .replace("; found «", "；填的是“")
                .replace("»; allowed: ", "”；允许：")
                .replaceFirst("»$", "”");
        int mark = place.lastIndexOf('!');
        String shown = mark < 0
                ? place
                : "“" + place.substring(0, mark) + "”第 "
                        + place.substring(mark + 1).replaceFirst(" ", " 行，");
        return List.of(DataTable.Cell.of(shown), DataTable.Cell.of(what));
    }
}
