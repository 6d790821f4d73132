package org.yangguang.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.calendar.CalendarInForce;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Duty;
import org.yangguang.identity.SignedInUser;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.archive.CaseArchive;
import org.yangguang.requests.cases.CaseAction;
import org.yangguang.requests.cases.CaseClock;
import org.yangguang.requests.cases.CaseClocks;
import org.yangguang.requests.cases.CaseFile;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.DueChanges;
import org.yangguang.requests.cases.NextSteps;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.Reviewer;
import org.yangguang.requests.cases.SimilarCases;
import org.yangguang.requests.intake.Ratings;
import org.yangguang.requests.letters.CaseNotices;
import org.yangguang.requests.letters.DeliveryReceipts;
import org.yangguang.requests.letters.Letters;
import org.yangguang.requests.letters.SentLetters;
import org.yangguang.ui.Chip;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Moment;

/** Makes the page of a case for whoever looks at it. */
@Component
class CasePages {

    private final CaseFiles cases;
    private final SimilarCases similar;
    private final Ratings ratings;
    private final PaperPages papers;
    private final NoticeLines notices;
    private final CaseNotices letters;
    private final WithheldParts reviews;
    private final DueChanges changes;
    private final AgencyDirectory agencies;
    private final CalendarInForce calendar;
    private final Clock clock;

    CasePages(
            CaseFiles cases,
            SimilarCases similar,
            Ratings ratings,
            PaperPages papers,
            NoticeLines notices,
            CaseNotices letters,
            WithheldParts reviews,
            DueChanges changes,
            AgencyDirectory agencies,
            CalendarInForce calendar,
            Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.similar = similar;
        this.ratings = ratings;
        this.notices = notices;
        this.letters = letters;
        this.reviews = reviews;
        this.changes = changes;
        this.agencies = agencies;
        this.calendar = calendar;
        this.clock = clock;
    }

    ModelAndView of(OpenedCase opened, SignedInUser user) {
        CaseFile file = opened.file();
        WorkingDays days = calendar.workingDays();
        DueWords words = new DueWords(days, LocalDate.now(clock));
        List<CaseClock> clocks = CaseClocks.of(file, days);
        NextSteps steps = NextSteps.of(file, LocalDate.now(clock), days, action -> may(user, opened, action));
        return new ModelAndView(
                "requests/desk/case",
                "page",
                new CasePage(
                        layout(opened, words, clocks).withActions(files(opened, user)),
                        CaseSteps.of(file),
                        CaseFacts.of(opened, ratings.of(opened.head().id()).orElse(null)),
                        WhyDue.of(file, days),
                        changes.of(opened.head().id()).stream()
                                .map(CasePages::said)
                                .toList(),
                        CaseClockLines.of(clocks, words),
                        letters(opened, user),
                        CasePaths.of(opened.head().id()) + "/check",
                        new CasePage.Files(CasePaths.papers(opened.head().id()), papers.lines(opened)),
                        notices.of(opened, user),
                        parts(opened),
                        similar.of(opened).stream().map(CasePages::line).toList(),
                        reviews.of(opened, user),
                        timeline(opened, user),
                        steps.lawful().stream()
                                .map(action -> new CasePage.Step(
                                        action.label(),
                                        CasePaths.of(opened.head().id(), action)))
                                .toList(),
                        steps.barred().stream()
                                .map(barred -> "现在不能" + barred.action().label() + "：" + barred.why())
                                .toList()));
    }

    private List<Moment> timeline(OpenedCase opened, SignedInUser user) {
        boolean reads = user.may(opened.head().agency(), LetterController.READERS);
        return CaseMoments.of(
                opened.file(),
                clock,
                letters.of(opened),
                reads ? CasePaths.of(opened.head().id()) : null);
    }

    private List<CasePage.PartLine> parts(OpenedCase opened) {
        return opened.otherParts().stream()
                .flatMap(registration -> cases.find(opened.head().agency(), registration).stream()
                        .map(cases::get)
                        .map(part -> new CasePage.PartLine(
                                CasePaths.of(part.head().id()),
                                registration,
                                CaseColumns.shortened(part.file().content()),
                                CaseColumns.chip(part.file().state()))))
                .toList();
    }

    private static List<CasePage.LetterLine> letters(OpenedCase opened, SignedInUser user) {
        if (!Letters.possible(opened.file()) || !user.may(opened.head().agency(), LetterController.READERS)) {
            return List.of();
        }
        String path = CasePaths.of(opened.head().id());
        List<CasePage.LetterLine> letters = new ArrayList<>();
        SentLetters.FORMATS.forEach(
                format -> letters.add(new CasePage.LetterLine(format.name(), path + "/letter." + format.extension())));
        if (DeliveryReceipts.possible(opened.file())) {
            letters.add(new CasePage.LetterLine("送达回证", path + "/delivery-receipt.pdf"));
        }
        return letters;
    }

    /** Files of the case as a whole; the archive is for who may read the application. */
    private static DeskPage.Action[] files(OpenedCase opened, SignedInUser user) {
        List<DeskPage.Action> files = new ArrayList<>();
        String path = CasePaths.of(opened.head().id());
        files.add(DeskPage.Action.of("处理单", path + "/sheet.pdf", "print"));
        if (CaseArchive.possible(opened.file()) && user.may(opened.head().agency(), CaseArchiveController.READERS)) {
            files.add(DeskPage.Action.of("下载案卷", path + "/archive.zip", "download"));
        }
        return files.toArray(DeskPage.Action[]::new);
    }

    /** Whether that user may take the action: a review only in their turn. */
    static boolean may(SignedInUser user, OpenedCase opened, CaseAction action) {
        if (action == CaseAction.REVIEW) {
            return opened.file()
                    .nextReviewer()
                    .map(Reviewer::duty)
                    .filter(duty -> user.may(opened.head().agency(), duty))
                    .isPresent();
        }
        return user.may(opened.head().agency(), action.duties().toArray(Duty[]::new));
    }

    private DeskPage layout(OpenedCase opened, DueWords words, List<CaseClock> clocks) {
        CaseFile file = opened.file();
        List<Chip> chips = new ArrayList<>();
        chips.add(CaseColumns.chip(file.state()));
        clocks.stream()
                .findFirst()
                .filter(CaseClock::running)
                .ifPresent(one -> chips.add(words.chip(one.due().kept())));
        return DeskPage.of(CaseColumns.shortened(file.content()), CasePaths.LIST, CasePaths.CRUMB)
                .withChips(chips.toArray(Chip[]::new))
                .withMeta(
                        opened.head().registration(),
                        agencies.get(opened.head().agency()).name(),
                        opened.head().applicantType().label(),
                        file.arrival().channel().label());
    }

    private static String said(DueChanges.DueChange change) {
        return "工作日历变动：答复期限由" + said(change.before()) + "改为" + said(change.after()) + "（" + change.reason() + "，"
                + change.by() + "）";
    }

    private static String said(@Nullable LocalDate due) {
        return due == null ? "待定" : due.equals(LocalDate.MAX) ? "暂停计时" : DueWords.day(due);
    }

    private static CasePage.SimilarLine line(SimilarCases.Similar one) {
        String said = one.outcome() == null ? "正在办理" : one.outcome().label();
        return new CasePage.SimilarLine(
                CasePaths.of(one.id()),
                CaseColumns.shortened(one.content()),
                String.join("，", List.of(one.registration(), said, one.sameApplicant() ? "同一申请人" : "申请人不同")),
                "相似 " + one.percent() + "%");
    }
}
