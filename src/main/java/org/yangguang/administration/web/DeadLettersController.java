package org.yangguang.administration.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.documents.tables.SpreadsheetView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.jobs.DeadLetter;
import org.yangguang.jobs.DeadLetterQuery;
import org.yangguang.jobs.DeadLetters;
import org.yangguang.shared.Page;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.DeskTable;
import org.yangguang.ui.Filter;
import org.yangguang.ui.ListQuery;

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
    ModelAndView undelivered(ListQuery query) {
        DeskTable<DeadLetter> table = new DeskTable<>(
                "letters",
                "未送达的事件",
                DeadLetterColumns.of(times),
                "-published",
                new Filter(JobsController.UNDELIVERED, "事件或者接收方", query.words(), List.of(), Map.of()),
                query);
        DeadLetterQuery asked = new DeadLetterQuery(
                query.words(),
                DeadLetterColumns.sort(table.sorting()),
                table.sorting().descending(),
                DeadLetterQuery.ALL.size());
        if (query.format() != null) {
            return new ModelAndView(new SpreadsheetView(
                    query.format(),
                    table.caption(),
                    table.headings(),
                    table.rows(Page.walk(number -> letters.list(asked.on(JobsController.BATCH), number)))));
        }
        return new ModelAndView(
                "administration/desk/undelivered",
                "page",
                new JobsPage(
                        DeskPage.of("后台任务", JobsController.PATH).listing(),
                        JobsController.tabs(false, letters.count()),
                        table.show(letters.list(asked, query.number()))));
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @PostMapping("/desk/administration/jobs/undelivered/{id}/resubmit")
    ModelAndView resubmit(@PathVariable UUID id, RedirectAttributes redirect) {
        return JobsController.done(
                () -> letters.resubmit(id, currentUser.get().actor()), "已重新投递。", JobsController.UNDELIVERED, redirect);
    }
}
