package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.identity.SignedInUser;
import org.yangguang.requests.cases.Application;
import org.yangguang.requests.cases.Applications;
import org.yangguang.requests.cases.CaseEntry;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.notices.ApplicantNotices;
import org.yangguang.requests.notices.Notice;
import org.yangguang.requests.notices.NoticeFailure;
import org.yangguang.requests.notices.NoticeState;
import org.yangguang.requests.notices.NoticeText;
import org.yangguang.ui.Chip;

/** Tells the desk which notices went to the applicant; where they went is masked. */
@Component
class NoticeLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日 HH:mm");

    private final ApplicantNotices notices;
    private final Applications applications;
    private final CalendarInForce calendar;
    private final Clock clock;

    NoticeLines(ApplicantNotices notices, Applications applications, CalendarInForce calendar, Clock clock) {
        this.notices = notices;
        this.applications = applications;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<CasePage.NoticeLine> of(OpenedCase opened, SignedInUser user) {
        List<Notice> all = notices.of(opened.head().id());
        if (all.isEmpty()) {
            return List.of();
        }
        Optional<Application> application = applications.of(opened.head().id());
        boolean may = user.may(opened.head().agency(), SentNoticeController.SENDERS);
        return all.stream()
                .map(one -> new CasePage.NoticeLine(
                        heading(opened.file(), one),
                        note(one, application),
                        chip(one.state()),
                        may && one.state() == NoticeState.FAILED
                                ? CasePaths.of(opened.head().id()) + "/notices/" + one.id() + "/again"
                                : null))
                .toList();
    }

    private String heading(CaseFile file, Notice notice) {
        List<CaseEntry> then = file.entries().subList(0, notice.event());
        NoticeText text = NoticeText.of(new CaseFile(then), calendar.workingDays());
        return text == null ? "" : text.heading();
    }

    private String note(Notice notice, Optional<Application> application) {
        String to = application
                .flatMap(notice.way()::address)
                .map(ApplicationFacts::masked)
                .orElse("");
        String at = LocalDateTime.ofInstant(notice.at(), clock.getZone()).format(TIME);
        String when = switch (notice.state()) {
            case WAITING -> (notice.attempts() == 0 ? "" : "已试 " + notice.attempts() + " 次，") + at + " 发送";
            case SENT -> at;
            case FAILED -> "试了 " + notice.attempts() + " 次，" + at + " 停止";
        };
        return notice.way().label() + " " + to + "，" + when + why(notice.failure());
    }

    private static String why(@Nullable NoticeFailure failure) {
        return failure == null ? "" : "；" + failure.label();
    }

    private static Chip chip(NoticeState state) {
        return switch (state) {
            case WAITING -> Chip.plain(state.label()).with("clock");
            case SENT -> Chip.green(state.label());
            case FAILED -> Chip.red(state.label());
        };
    }
}
