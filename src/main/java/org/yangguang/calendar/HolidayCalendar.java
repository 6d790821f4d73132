package org.yangguang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.shared.Refusal;

/**
 * Holidays and moved working days (放假和调休安排), with the years for which they are settled. A value: what adds to it gives a
 * new calendar, so that a notice that changes in the middle of the year is simply confirmed again.
 *
 * @param days at most one per date; a date without one follows the ordinary week
 * @param confirmedYears years whose notice is contained in full
 * @param provisionalYears years that may be counted in, but only as an estimate (暂估)
 */
public record HolidayCalendar(List<SpecialDay> days, Set<Integer> confirmedYears, Set<Integer> provisionalYears) {

    /** @throws Refusal if a date stands twice, or a moved working day falls on a weekday */
    public HolidayCalendar {
        days = List.copyOf(days);
        confirmedYears = Set.copyOf(confirmedYears);
        provisionalYears = Set.copyOf(provisionalYears);
        Set<LocalDate> seen = new HashSet<>();
        for (SpecialDay day : days) {
            if (!seen.add(day.date())) {
                throw new Refusal("放假安排中" + day.date() + "出现了两次，请核对后重新导入。");
            }
            if (day.kind() == SpecialDay.Kind.MOVED_WORKING_DAY && !weekend(day.date())) {
                throw new Refusal("放假安排中" + day.date() + "标为调休上班，但该日不是周末，请核对后重新导入。");
            }
        }
    }

    /** The national calendar by the yearly notices of the State Council's General Office (国务院办公厅), 2019 to 2026. */
    public static HolidayCalendar national() {
        List<SpecialDay> days = HolidayFile.read("national.csv");
        return new HolidayCalendar(days, years(days), Set.of());
    }

    /**
     * The national calendar with 开斋节 and 古尔邦节 as the Ningxia government gave them off, settled for 2019 to 2021. The
     * other years of the national calendar are provisional in it, since their two feasts are missing. For the office's own
     * planning: promises to citizens go by the national calendar, which is the earlier one.
     */
    public static HolidayCalendar ningxia() {
        HolidayCalendar national = national();
        List<SpecialDay> feasts = HolidayFile.read("ningxia.csv");
        Set<Integer> settled = years(feasts);
        Set<Integer> rest = new HashSet<>(national.confirmedYears);
        rest.removeAll(settled);
        return new HolidayCalendar(merged(feasts, national.days), settled, rest);
    }

    /**
     * Adds, as provisional, the shipped years whose notice is not out, with the statutory days alone (《全国年节及纪念日放假办法》)
     * and no moved days.
     */
    public HolidayCalendar withEstimates() {
        List<SpecialDay> estimated = HolidayFile.read("provisional.csv").stream()
                .filter(day -> !confirmedYears.contains(day.date().getYear())
                        && !provisionalYears.contains(day.date().getYear()))
                .toList();
        Set<Integer> years = new HashSet<>(provisionalYears);
        years.addAll(years(estimated));
        return new HolidayCalendar(merged(days, estimated), confirmedYears, years);
    }

    /**
     * Puts the notice of a year in place of what was known of that year.
     *
     * @param notice days of the year, and of the December before, into which the New Year's holiday may reach
     * @throws Refusal if a day lies outside these months
     */
    public HolidayCalendar confirming(int year, List<SpecialDay> notice) {
        requireOf(year, notice);
        List<SpecialDay> others =
                days.stream().filter(day -> !spokenOf(year, day)).toList();
        Set<Integer> confirmed = new HashSet<>(confirmedYears);
        confirmed.add(year);
        Set<Integer> provisional = new HashSet<>(provisionalYears);
        provisional.remove(year);
        // Checked on its own first: merging would hide a date that the notice names twice.
        var checked = new HolidayCalendar(notice, Set.of(), Set.of());
        return new HolidayCalendar(merged(checked.days, others), confirmed, provisional);
    }

    /**
     * Puts an estimate of a year in place of what was known of that year. Nothing is promised by it.
     *
     * @throws Refusal if a day lies outside the year: the December before may be promised already
     */
    public HolidayCalendar estimating(int year, List<SpecialDay> estimate) {
        estimate.stream()
                .filter(day -> day.date().getYear() != year)
                .findFirst()
                .ifPresent(day -> {
                    throw new Refusal("暂估只能列" + year + "年的日子，" + day.date() + "不能列入。");
                });
        HolidayCalendar settled = confirming(year, estimate);
        Set<Integer> confirmed = new HashSet<>(settled.confirmedYears);
        confirmed.remove(year);
        Set<Integer> provisional = new HashSet<>(settled.provisionalYears);
        provisional.add(year);
        return new HolidayCalendar(settled.days, confirmed, provisional);
    }

    /** Whether the notice of that year speaks of the day: New Year's days in December belong to the notice of the year after. */
    private static boolean spokenOf(int year, SpecialDay day) {
        boolean december = day.date().getMonth() == Month.DECEMBER && day.name().contains("元旦");
        return december ? day.date().getYear() == year - 1 : day.date().getYear() == year;
    }

    private static void requireOf(int year, List<SpecialDay> notice) {
        for (SpecialDay day : notice) {
            boolean before = day.date().getYear() == year - 1 && day.date().getMonth() == Month.DECEMBER;
            if (day.date().getYear() != year && !before) {
                throw new Refusal(day.date() + "不属于" + year + "年的放假安排，请核对后重新导入。");
            }
        }
    }

    /**
     * The year whose notice is missing although deadlines run into it: the present one, or from October on, when notices come
     * out, the next.
     */
    public Optional<Integer> missing(LocalDate today) {
        int last = today.getMonth().compareTo(Month.OCTOBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .boxed()
                .filter(year -> !confirmedYears.contains(year))
                .findFirst();
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Set<Integer> years(List<SpecialDay> days) {
        return days.stream().map(day -> day.date().getYear()).collect(Collectors.toSet());
    }

    /** Where both speak of a date, the first wins. */
    private static List<SpecialDay> merged(List<SpecialDay> first, List<SpecialDay> second) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        second.forEach(day -> byDate.put(day.date(), day));
        first.forEach(day -> byDate.put(day.date(), day));
        return List.copyOf(byDate.values());
    }
}
