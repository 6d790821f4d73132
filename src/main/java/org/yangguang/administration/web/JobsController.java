package org.yangguang.administration.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.jobs.DeadLetters;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobFilter;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobQuery;
import org.yangguang.jobs.JobState;
import org.yangguang.jobs.Jobs;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Flash;
import org.yangguang.ui.ListQuery;
import org.yangguang.ui.Tab;

/** Background work: what runs, what failed, and what can be done about it. */
@Controller
class JobsController {

    static final String PATH = "/desk/administration/jobs";
    static final String UNDELIVERED = PATH + "/undelivered";

    /** Rows of a file that are found at once. */
    static final int BATCH = 500;

    private final Jobs jobs;
    private final DeadLetters letters;
    private final CurrentUser currentUser;
    private final LocalTimes times;

    JobsController(Jobs jobs, DeadLetters letters, CurrentUser currentUser, LocalTimes times) {
        this.jobs = jobs;
        this.letters = letters;
        this.currentUser = currentUser;
        this.times = times;
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @GetMapping("/desk/administration/jobs")
    ModelAndView list(
            ListQuery query,
            @RequestParam(required = false) @Nullable JobState state,
            @RequestParam(defaultValue = "") String kind) {
        Map<String, String> kinds = jobs.kinds();
        DeskTable<Job> table = new DeskTable<>(
                "jobs",
                "后台任务",
                JobColumns.of(kinds, times),
                "-created",
                new Filter(PATH, "任务或者发起人", query.words(), JobColumns.choices(kinds, state, kind), Map.of()),
                query);
        JobFilter filter = new JobFilter(
                kind.isEmpty() ? null : kind, state, null, query.words().isEmpty() ? null : query.words());
        JobQuery asked = JobQuery.newest(filter)
                .by(JobColumns.sort(table.sorting()), table.sorting().descending());
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    table.caption(),
                    table.headings(),
                    table.rows(Page.walk(number -> jobs.list(asked.on(BATCH), number)))));
        }
        return new ModelAndView(
                "administration/desk/jobs",
                "page",
                new JobsPage(
                        DeskPage.of("后台任务", PATH).listing(),
                        tabs(true, letters.count()),
                        table.show(jobs.list(asked, query.number()))));
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/administration/jobs/{id}/cancel")
    ModelAndView cancel(@PathVariable long id, RedirectAttributes redirect) {
        return done(() -> jobs.cancel(new JobId(id), currentUser.get().actor()), "已取消。正在运行的任务会在几秒内停下。", PATH, redirect);
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/administration/jobs/{id}/retry")
    ModelAndView retry(@PathVariable long id, RedirectAttributes redirect) {
        return done(() -> jobs.retry(new JobId(id), currentUser.get().actor()), "已重新排队。", PATH, redirect);
    }

    static ModelAndView done(Runnable act, String message, String path, RedirectAttributes redirect) {
        try {
            act.run();
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(message));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.remark(Objects.requireNonNull(refused.getMessage())));
        }
        return new ModelAndView("redirect:" + path);
    }

    /** Jobs, and the events beside them. */
    static List<Tab> tabs(boolean ofJobs, long undelivered) {
        return List.of(
                new Tab("任务", PATH, null, ofJobs),
                new Tab("未送达的事件", UNDELIVERED, Math.toIntExact(undelivered), !ofJobs));
    }
}
