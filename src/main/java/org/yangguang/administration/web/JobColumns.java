package org.yangguang.administration.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobSort;
import org.yangguang.jobs.JobState;
import org.yangguang.ui.Act;
import org.yangguang.ui.Chip;
import org.yangguang.ui.Column;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Sorting;

/** What the list of jobs shows of each, and what narrows it. */
final class JobColumns {

    /** Parameters that narrow the list. */
    static final String STATE = "state";

    static final String KIND = "kind";

    /** Columns by which the list is sorted where jobs are found. */
    private static final Map<String, JobSort> SORTS = Map.of(
            "created",
            JobSort.CREATED,
            "title",
            JobSort.TITLE,
            "who",
            JobSort.STARTED_BY,
            STATE,
            JobSort.STATE,
            "finished",
            JobSort.FINISHED);

    private JobColumns() {}

    /** @param kinds names by kind */
    static List<Column<Job>> of(Map<String, String> kinds, LocalTimes times) {
        return List.of(
                Column.<Job>of("title", "任务", job -> job.order().title()).sortedWhereFound(),
                Column.<Job>of("who", "发起人", job -> job.order().startedBy().name())
                        .sortedWhereFound(),
                Column.<Job>of("created", "时间", job -> times.local(job.times().created()))
                        .sortedWhereFound(),
                Column.<Job>of(STATE, "状态", job -> chip(job.state())).sortedWhereFound(),
                Column.of("note", "情况", JobColumns::note),
                Column.<Job>of(
                                KIND,
                                "种类",
                                job -> kinds.getOrDefault(
                                        job.order().kind(), job.order().kind()))
                        .onDemand(),
                Column.<Job>of("started", "最近开始", job -> times.local(job.times().started()))
                        .onDemand(),
                Column.<Job>of("finished", "结束", job -> times.local(job.times().finished()))
                        .sortedWhereFound()
                        .onDemand(),
                Column.number("attempts", "运行次数", Job::attempts).onDemand(),
                Column.acts(JobColumns::act));
    }

    static JobSort sort(Sorting sorting) {
        return SORTS.getOrDefault(sorting.key(), JobSort.CREATED);
    }

    static List<Filter.Choice> choices(Map<String, String> kinds, @Nullable JobState state, String kind) {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(JobState.values()).forEach(each -> states.put(each.name(), each.label()));
        return List.of(
                new Filter.Choice(STATE, "状态", "全部状态", states, state == null ? "" : state.name()),
                new Filter.Choice(KIND, "种类", "全部种类", kinds, kind));
    }

    /** How far it is, or how it ended. */
    private static String note(Job job) {
        Integer percent = job.progress().percent();
        boolean running = job.state() == JobState.RUNNING && percent != null;
        return job.progress().message() + (running ? "（%d%%）".formatted(percent) : "");
    }

    private static @Nullable Act act(Job job) {
        String path = JobsController.PATH + "/" + job.id();
        return switch (job.state()) {
            case WAITING, RUNNING -> job.cancelRequested() ? null : new Act("取消", path + "/cancel");
            case FAILED -> new Act("重试", path + "/retry");
            case DONE, CANCELLED -> null;
        };
    }

    private static Chip chip(JobState state) {
        return switch (state) {
            case WAITING -> Chip.plain(state.label());
            case RUNNING -> Chip.blue(state.label());
            case DONE -> Chip.green(state.label());
            case FAILED -> Chip.red(state.label());
            case CANCELLED -> Chip.plain(state.label()).with("close");
        };
    }
}
