package org.yangguang.administration.web;

import java.util.List;
import java.util.Map;
import org.yangguang.jobs.DeadLetter;
import org.yangguang.jobs.DeadLetterQuery.Sort;
import org.yangguang.ui.Act;
import org.yangguang.ui.Column;
import org.yangguang.ui.Sorting;

/** What the list of dead letters shows of each. */
final class DeadLetterColumns {

    /** Columns by which the list is sorted where letters are found. */
    private static final Map<String, Sort> SORTS = Map.of(
            "published", Sort.PUBLISHED, "event", Sort.EVENT, "listener", Sort.LISTENER, "attempts", Sort.ATTEMPTS);

    private DeadLetterColumns() {}

    static List<Column<DeadLetter>> of(LocalTimes times) {
        return List.of(
                Column.of("event", "事件", DeadLetter::event).sortedWhereFound(),
                Column.of("listener", "接收方", DeadLetterColumns::listener).sortedWhereFound(),
                Column.<DeadLetter>of("published", "发生时间", letter -> times.local(letter.published()))
                        .sortedWhereFound(),
                Column.number("attempts", "已试次数", DeadLetter::attempts).sortedWhereFound(),
                Column.<DeadLetter>of("again", "最近重试", letter -> times.local(letter.triedAgain()))
                        .onDemand(),
                Column.acts(letter -> new Act("重新投递", JobsController.UNDELIVERED + "/" + letter.id() + "/resubmit")));
    }

    static Sort sort(Sorting sorting) {
        return SORTS.getOrDefault(sorting.key(), Sort.PUBLISHED);
    }

    /** Module, class and method: what all names begin with, and what the method takes, only fills the line. */
    private static String listener(DeadLetter letter) {
        return letter.listener().replaceFirst("\\(.*", "").replaceFirst("^org\\.yangguang\\.", "");
    }
}
