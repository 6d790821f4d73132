package org.yangguang.administration.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.jobs.DeadLetter;
import org.yangguang.jobs.DeadLetters;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;

/** Events that did not reach a listener, and their second chance. */
@Controller
class DeadLettersController {

    private final DeadLetters letters;
    private final CurrentUser currentUser;
    private final LocalTimes times;

    DeadLettersController(DeadLetters letters, CurrentUser currentUser, LocalTimes times) {
        this.letters = letters;
        this.currentUser = currentUser;
        this.times = times;
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @GetMapping("/desk/administration/jobs/undelivered")
    ModelAndView undelivered(@RequestParam(defaultValue = "1") int page) {
        Page<DeadLetter> found = letters.list(Math.max(1, page));
        return new ModelAndView(
                "administration/desk/undelivered",
                "page",
                new DeadLettersPage(
                        DeskPage.of("后台任务", JobsController.PATH),
                        JobsController.tabs(false, found.total()),
                        found.items().stream()
                                .map(letter -> new DeadLettersPage.Line(
                                        letter.event(),
                                        letter.listener(),
                                        times.second(letter.published()),
                                        letter.attempts(),
                                        JobsController.UNDELIVERED + "/" + letter.id() + "/resubmit"))
                                .toList(),
                        Pagination.of(found, JobsController.UNDELIVERED)));
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/administration/jobs/undelivered/{id}/resubmit")
    ModelAndView resubmit(@PathVariable UUID id, RedirectAttributes redirect) {
        return JobsController.done(
                () -> letters.resubmit(id, currentUser.get().actor()), "已重新投递。", JobsController.UNDELIVERED, redirect);
    }
}
