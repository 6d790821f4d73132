package org.yangguang.administration.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.jobs.DeadLetters;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobFilter;
import org.yangguang.jobs.JobId;
import org.yangguang.jobs.JobState;
import org.yangguang.jobs.Jobs;
import org.yangguang.shared.Page;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Filter;
import org.yangguang.ui.Flash;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Tab;

/** Background work: what runs, what failed, and what can be done about it. */
@Controller
class JobsController {

    static final String PATH = "/desk/administration/jobs";
    static final String UNDELIVERED = PATH + "/undelivered";

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
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable JobState state,
            @RequestParam(defaultValue = "1") int page) {
        String login = q.strip();
        Page<Job> found =
                jobs.list(new JobFilter(null, state, null, login.isEmpty() ? null : login), Math.max(1, page));
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(JobState.values()).forEach(each -> states.put(each.name(), each.label()));
        String chosen = state == null ? "" : state.name();
        String address = UriComponentsBuilder.fromPath(PATH)
                .queryParam("q", login)
                .queryParam("state", chosen)
                .build()
                .toUriString();
        return new ModelAndView(
                "administration/desk/jobs",
                "page",
                new JobsPage(
                        DeskPage.of("后台任务", PATH),
                        tabs(true, letters.count()),
                        new Filter(
                                PATH,
                                "发起人的账号",
                                login,
                                List.of(new Filter.Choice("state", "状态", "全部状态", states, chosen)),
                                Map.of()),
                        found.items().stream().map(this::line).toList(),
                        Pagination.of(found, address)));
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

    private JobsPage.Line line(Job job) {
        String path = PATH + "/" + job.id();
        JobsPage.Act act = switch (job.state()) {
            case WAITING, RUNNING -> job.cancelRequested() ? null : new JobsPage.Act("取消", path + "/cancel");
            case FAILED -> new JobsPage.Act("重试", path + "/retry");
            case DONE, CANCELLED -> null;
        };
        Integer percent = job.progress().percent();
        boolean running = job.state() == JobState.RUNNING && percent != null;
        return new JobsPage.Line(
                job.order().title(),
                job.order().startedBy().name(),
                times.second(job.times().created()),
                chip(job.state()),
                job.progress().message() + (running ? "（%d%%）".formatted(percent) : ""),
                act);
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
