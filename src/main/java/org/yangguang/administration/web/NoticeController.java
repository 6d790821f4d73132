package org.yangguang.administration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.yangguang.calendar.MovedDeadlines;
import org.yangguang.calendar.Notice;
import org.yangguang.calendar.NoticeDesk;
import org.yangguang.calendar.NoticePreview;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.shared.Refusal;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;
import org.yangguang.ui.Flash;

/** A notice before it holds: what it would change, then put in force or let go. */
@Controller
class NoticeController {

    private static final int MOST = 200;

    private final NoticeDesk notices;
    private final CurrentUser currentUser;
    private final LocalTimes times;

    NoticeController(NoticeDesk notices, CurrentUser currentUser, LocalTimes times) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.times = times;
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @GetMapping("/desk/administration/calendar/{year}/draft")
    ModelAndView draft(@PathVariable int year) {
        NoticePreview preview = notices.preview(year, MOST);
        Notice draft = preview.draft();
        MovedDeadlines deadlines = preview.deadlines();
        return new ModelAndView(
                "administration/desk/notice",
                "page",
                new NoticePage(
                        DeskPage.of(year + " 年放假安排待确认", CalendarPages.PATH, new Crumb("工作日历", CalendarPages.of(year))),
                        year,
                        draft.id(),
                        preview.decision(),
                        facts(draft),
                        NoticeTables.days(preview),
                        NoticeTables.deadlines(deadlines),
                        NoticeTables.moved(deadlines, MOST),
                        warnings(preview)));
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/administration/calendar/{year}/draft/confirm")
    ModelAndView confirm(
            @PathVariable int year, @RequestParam long draft, @RequestParam long seen, RedirectAttributes redirect) {
        return decided(year, redirect, () -> {
            long moved = notices.confirm(year, draft, seen, currentUser.get().actor());
            return "%d 年放假安排已经执行，%s。".formatted(year, moved == 0 ? "没有期限因此改变" : moved + " 件期限已重新计算");
        });
    }

    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/administration/calendar/{year}/draft/discard")
    ModelAndView discard(@PathVariable int year, @RequestParam long draft, RedirectAttributes redirect) {
        return decided(year, redirect, () -> {
            notices.discard(year, draft, currentUser.get().actor());
            return "已放弃，工作日历没有变化。";
        });
    }

    private static ModelAndView decided(int year, RedirectAttributes redirect, Supplier<String> decision) {
        try {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(decision.get()));
        } catch (Refusal refused) {
            redirect.addFlashAttribute(Flash.ATTRIBUTE, Flash.failed(Objects.requireNonNull(refused.getMessage())));
        }
        return new ModelAndView("redirect:" + CalendarPages.of(year));
    }

    private static List<String> warnings(NoticePreview preview) {
        List<String> warnings = new ArrayList<>();
        if (!preview.missing().isEmpty()) {
            warnings.add("导入的安排中没有%s的放假日。文件应当是全年的安排，请核对是不是只列了变动的日子。".formatted(String.join("、", preview.missing())));
        }
        long late = preview.deadlines().becomeLate();
        if (late > 0) {
            warnings.add("%d 件在办申请确认后立即逾期，请先安排答复或者告知延期。".formatted(late));
        }
        return warnings;
    }

    private List<Fact> facts(Notice draft) {
        return List.of(
                Fact.of("性质", draft.standing().label()),
                Fact.of("文号或者依据", draft.source()),
                Fact.of("导入", draft.enteredBy().name() + "，" + times.second(draft.enteredAt())),
                Fact.of("天数", draft.days().size() + " 天"));
    }
}
