package org.yangguang.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Takes holiday notices in: first as a draft that shows what it would change, then in force. What was in force before stays on
 * record.
 */
@Service
@Transactional
public class NoticeDesk {

    private final Notices notices;
    private final List<KeptDeadlines> kept;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeDesk(Notices notices, List<KeptDeadlines> kept, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.kept = List.copyOf(kept);
        this.events = events;
        this.clock = clock;
    }

    /** All notices of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(int year) {
        return notices.of(year);
    }

    /** The notice of that year that waits for its confirmation. */
    @Transactional(readOnly = true)
    public Optional<Notice> draft(int year) {
        return notices.find(year, Notice.State.DRAFT);
    }

    /**
     * Enters a draft in place of the one that may be waiting.
     *
     * @throws Refusal if it names a day twice, a weekday as a moved working day, or a day of another year; or if an estimate is
     *     entered for a year whose notice is out
     */
    public Notice enter(int year, Notice.Standing standing, String source, List<SpecialDay> days, Actor by) {
        notices.lock();
        Notice draft =
                new Notice(0, year, standing, Notice.State.DRAFT, source, days, by, clock.instant(), null, null, 0);
        HolidayCalendar calendar = notices.calendar();
        if (standing == Notice.Standing.PROVISIONAL && calendar.confirmedYears().contains(year)) {
            throw new Refusal(year + " 年的放假安排已经确认，不能再改为暂估。通知有变动的，请按正式安排导入。");
        }
        draft.into(calendar);
        draft(year).ifPresent(waiting -> letGo(waiting, by, "被重新导入的安排替换"));
        long id = notices.add(draft);
        events.publishEvent(new CalendarEvent(by, "导入放假安排", year, "", draft.words(), "待确认"));
        return notices.find(id).orElseThrow();
    }

    /**
     * What the waiting notice of a year would change.
     *
     * @param most at most so many due dates are named
     * @throws NotFound if none is waiting
     */
    @Transactional(readOnly = true)
    public NoticePreview preview(int year, int most) {
        // Read first: what is decided while this is put together makes it stale, not silently right.
        long seen = notices.latestDecision();
        Notice draft = draft(year).orElseThrow(() -> new NotFound(year + " 年没有待确认的放假安排。"));
        KnownCalendar after = new KnownCalendar(notices.calendar(draft));
        MovedDeadlines deadlines = new MovedDeadlines(LocalDate.now(clock), most);
        kept.forEach(each -> each.compare(after.workingDays(), deadlines));
        return new NoticePreview(
                draft, seen, NoticePreview.days(notices.calendar(), after.holidays()), draft.missing(), deadlines);
    }

    /**
     * Puts a draft in force and counts the due dates anew that the owners have stored, all in one transaction.
     *
     * @param draft the notice that was shown
     * @param seen the latest decision when the preview was shown
     * @return how many due dates have moved
     * @throws Refusal if somebody decided meanwhile, or the draft is not the one that waits
     */
    public long confirm(int year, long draft, long seen, Actor by) {
        notices.lock();
        Notice shown = current(year, draft);
        if (notices.latestDecision() != seen) {
            throw faster();
        }
        HolidayCalendar before = notices.calendar();
        notices.find(year, Notice.State.IN_FORCE).ifPresent(notices::replace);
        notices.putInForce(shown, by, clock.instant());
        KnownCalendar after = new KnownCalendar(notices.calendar());
        String reason = "确认 " + year + " 年放假安排（" + shown.source() + "）";
        long moved = kept.stream()
                .mapToLong(each -> each.recount(after.workingDays(), reason, by))
                .sum();
        events.publishEvent(new CalendarEvent(
                by,
                shown.standing() == Notice.Standing.CONFIRMED ? "确认放假安排" : "采用暂估放假安排",
                year,
                Notice.words(before, year),
                shown.words(),
                NoticePreview.words(NoticePreview.days(before, after.holidays())) + "；重新计算期限，改变 " + moved + " 件"));
        return moved;
    }

    /** @throws Refusal if the draft is not the one that waits */
    public void discard(int year, long draft, Actor by) {
        notices.lock();
        letGo(current(year, draft), by, "");
    }

    private void letGo(Notice draft, Actor by, String why) {
        notices.discard(draft, by, clock.instant());
        events.publishEvent(new CalendarEvent(by, "放弃放假安排", draft.year(), draft.words(), "", why));
    }

    private Notice current(int year, long draft) {
        return draft(year).filter(waiting -> waiting.id() == draft).orElseThrow(NoticeDesk::faster);
    }

    private static Refusal faster() {
        return new Refusal("工作日历刚被别人改动过，您的操作没有执行。请重新打开本页，核对以后再办。");
    }
}
