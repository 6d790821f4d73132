package org.yangguang.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.NoticeDesk;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Duty;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** The calendar by which deadlines are counted, and notices for it as files. */
@Controller
class CalendarController {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2100;

    private final CalendarPages pages;
    private final CalendarInForce calendar;
    private final NoticeDesk notices;
    private final CurrentUser currentUser;

    CalendarController(CalendarPages pages, CalendarInForce calendar, NoticeDesk notices, CurrentUser currentUser) {
        this.pages = pages;
        this.calendar = calendar;
        this.notices = notices;
        this.currentUser = currentUser;
    }

    @Allowed({Duty.COUNTY_DISCLOSURE_OFFICE, Duty.SYSTEM_ADMINISTRATOR})
    @GetMapping("/desk/administration/calendar")
    ModelAndView year(@RequestParam(required = false) @Nullable Integer year) {
        int shown = year == null ? pages.present() : year;
        requireKept(shown);
        return page(shown).addObject("form", NoticeForm.EMPTY);
    }

    /** Takes a notice in as a draft; nothing is counted by it before it is confirmed. */
    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @PostMapping("/desk/administration/calendar/{year}")
    ModelAndView enter(@PathVariable int year, @Valid @ModelAttribute("form") NoticeForm form, BindingResult result)
            throws IOException {
        requireKept(year);
        MultipartFile file = form.file();
        String name = file == null ? null : file.getOriginalFilename();
        if (file == null || name == null || name.isEmpty()) {
            result.rejectValue("file", "missing", "请选择放假安排文件");
        } else if (!readable(name)) {
            result.rejectValue("file", "kind", "应为 .csv 或者 .xlsx 文件，请另存为其中一种再上传");
        }
        if (result.hasErrors() || file == null || name == null) {
            return page(year);
        }
        try {
            notices.enter(
                    year,
                    Objects.requireNonNull(form.standing()),
                    Objects.requireNonNull(form.source()).strip(),
                    HolidayFiles.read(file, name),
                    currentUser.get().actor());
            return new ModelAndView("redirect:" + CalendarPages.PATH + "/" + year + "/draft");
        } catch (Refusal refused) {
            result.rejectValue("file", "refused", Objects.requireNonNull(refused.getMessage()));
            return page(year);
        }
    }

    /** What holds for a year, as a file that can be changed and sent back. */
    @Allowed({Duty.COUNTY_DISCLOSURE_OFFICE, Duty.SYSTEM_ADMINISTRATOR})
    @GetMapping("/desk/administration/calendar/{year}/days.csv")
    void days(@PathVariable int year, HttpServletResponse response) throws IOException {
        HolidayFiles.write(CalendarPages.days(calendar.holidays(), year), year + "年放假安排.csv", response);
    }

    /** The empty table to fill in. */
    @Allowed(Duty.COUNTY_DISCLOSURE_OFFICE)
    @GetMapping("/desk/administration/calendar/template.csv")
    void template(HttpServletResponse response) throws IOException {
        HolidayFiles.write(List.of(), "放假安排模板.csv", response);
    }

    private static void requireKept(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotFound("工作日历从 %d 年到 %d 年。".formatted(FIRST_YEAR, LAST_YEAR));
        }
    }

    private static boolean readable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".xlsx");
    }

    private ModelAndView page(int year) {
        return new ModelAndView("administration/desk/calendar", "page", pages.year(year));
    }
}
