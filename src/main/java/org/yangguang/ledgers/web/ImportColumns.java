package org.yangguang.ledgers.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobSort;
import org.yangguang.jobs.JobState;
import org.yangguang.ledgers.LedgerJobs;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Sorting;

/** What the list of imports shows of each, and what narrows it. */
final class ImportColumns {

    /** Parameter that narrows the list. */
    static final String STATE = "state";

    /** Columns by which the list is sorted where jobs are found. */
    private static final Map<String, JobSort> SORTS = Map.of(
            "created",
            JobSort.CREATED,
            "title",
            JobSort.TITLE,
            "who",
            JobSort.STARTED_BY,
            "finished",
            JobSort.FINISHED);

    private ImportColumns() {}

    static List<Column<Job>> of(LedgerJobs ledgers, LedgerWords words) {
        return List.of(
                Column.<Job>of("title", "导入", job -> job.order().title())
                        .linking(job -> LedgerAddresses.of(job.id()))
                        .sortedWhereFound(),
                Column.<Job>of("who", "发起人", job -> job.order().startedBy().name())
                        .sortedWhereFound(),
                Column.<Job>of("created", "时间", job -> words.local(job.times().created()))
                        .sortedWhereFound(),
                Column.<Job>of(
                        STATE, "状态", job -> words.state(job, ledgers.result(job).orElse(null))),
                Column.<Job>of("finished", "结束", job -> words.local(job.times().finished()))
                        .sortedWhereFound()
                        .onDemand());
    }

    static JobSort sort(Sorting sorting) {
        return SORTS.getOrDefault(sorting.key(), JobSort.CREATED);
    }

    static Filter.Choice states(@Nullable JobState state) {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(JobState.values()).forEach(each -> states.put(each.name(), each.label()));
        return new Filter.Choice(STATE, "进度", "全部进度", states, state == null ? "" : state.name());
    }
}
