package org.yangguang.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.audit.AuditEntry;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.shared.Page;
import org.yangguang.ui.Attachment;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Pagination;

/** The audit trail: looked through, proved, taken out as a table. Nobody changes anything here. */
@Controller
class AuditController {

    static final String PATH = "/desk/administration/audit";

    private static final int SIZE = 50;

    private final AuditTrail trail;
    private final AuditTable table;
    private final AuditCheckPages checks;
    private final CurrentUser currentUser;
    private final LocalTimes times;
    private final Clock clock;

    AuditController(
            AuditTrail trail,
            AuditTable table,
            AuditCheckPages checks,
            CurrentUser currentUser,
            LocalTimes times,
            Clock clock) {
        this.trail = trail;
        this.table = table;
        this.checks = checks;
        this.currentUser = currentUser;
        this.times = times;
        this.clock = clock;
    }

    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @GetMapping("/desk/administration/audit")
    ModelAndView list(@ModelAttribute AuditSearch search, @RequestParam(defaultValue = "1") int page) {
        Page<AuditEntry> found = trail.page(search.filter(LocalDate.now(clock)), Math.max(1, page), SIZE);
        List<AuditPage.Line> lines = found.items().stream()
                .map(entry -> new AuditPage.Line(
                        entry.number(),
                        times.second(entry.at()),
                        entry.actor().name(),
                        entry.deed().action(),
                        entry.deed().subject(),
                        PATH + "/" + entry.number()))
                .toList();
        return new ModelAndView(
                "administration/desk/audit",
                "page",
                new AuditPage(
                        DeskPage.of("审计日志", PATH)
                                .withChips(checks.state())
                                .withMeta("共 " + found.total() + " 条", "只能查看，不能修改和删除"),
                        search,
                        trail.actions(),
                        lines,
                        Pagination.of(found, search.at(PATH)),
                        checks.latest(),
                        checks.progress()));
    }

    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @GetMapping("/desk/administration/audit/{number}")
    ModelAndView entry(@PathVariable long number) {
        AuditEntry entry = trail.get(number);
        List<Fact> facts = List.of(
                Fact.of("时间", times.second(entry.at())),
                Fact.of("姓名", entry.actor().name()),
                Fact.of(
                        "账号",
                        entry.actor().login().isEmpty() ? "无" : entry.actor().login()),
                Fact.of("来源地址", entry.origin()),
                Fact.of("操作", entry.deed().action()),
                Fact.wide("对象", entry.deed().subject()),
                Fact.wide("上一条杂凑值", entry.previous()),
                Fact.wide("本条杂凑值", entry.hash()));
        return new ModelAndView(
                "administration/desk/audit-entry",
                "page",
                new AuditEntryPage(
                        DeskPage.of("第 " + number + " 条", PATH, new Crumb("审计日志", PATH)),
                        facts,
                        entry.deed().before(),
                        entry.deed().after(),
                        entry.deed().detail()));
    }

    /** What the page shows, all of it. A form brings it, so that no page elsewhere can have it taken out by a link. */
    @Allowed(Duty.AUDIT_ADMINISTRATOR)
    @PostMapping("/desk/administration/audit/table")
    void table(@ModelAttribute AuditSearch search, HttpServletResponse response) throws IOException {
        AuditTable.Taken taken = table.take(search, currentUser.get().actor());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", Attachment.named("审计日志.csv"));
        table.write(taken, response.getWriter());
    }
}
