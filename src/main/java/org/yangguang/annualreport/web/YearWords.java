package org.yangguang.annualreport.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.statistics.ReplyTimes;

/** What the charts of a year say, in a sentence each; true for nothing, for one, and where several are equal. */
final class YearWords {

    private YearWords() {}

    /** @param parts count by name, not all of them 0 */
    static String channels(Map<String, Long> parts) {
        long total = parts.values().stream().mapToLong(Long::longValue).sum();
        long most = parts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> first = names(parts, most);
        return first.size() == 1
                ? "全年公开 %s 条，%s最多，%s 条，占 %s。"
                        .formatted(
                                YearNumbers.number(total),
                                first.getFirst(),
                                YearNumbers.number(most),
                                YearNumbers.share(most, total))
                : "全年公开 %s 条，%s最多，各 %s 条。"
                        .formatted(YearNumbers.number(total), String.join("、", first), YearNumbers.number(most));
    }

    /** @param months twelve counts, not all of them 0 */
    static String months(List<Long> months) {
        long total = months.stream().mapToLong(Long::longValue).sum();
        Map<String, Long> named = new LinkedHashMap<>();
        for (int at = 0; at < months.size(); at++) {
            named.put((at + 1) + " 月", months.get(at));
        }
        long most = months.stream().mapToLong(Long::longValue).max().orElse(0);
        long least = months.stream().mapToLong(Long::longValue).min().orElse(0);
        BigDecimal mean = BigDecimal.valueOf(total).divide(BigDecimal.valueOf(months.size()), 0, RoundingMode.HALF_UP);
        String average = total % months.size() == 0 ? "月均 " : "月均约 ";
        if (most == least) {
            return average + YearNumbers.number(mean.longValue()) + " 条，每个月一样多。";
        }
        return "%s%s 条，%s最多（%s 条），%s%s。"
                .formatted(
                        average,
                        YearNumbers.number(mean.longValue()),
                        some(names(named, most)),
                        YearNumbers.number(most),
                        some(names(named, least)),
                        least == 0 ? "没有公开" : "最少（" + YearNumbers.number(least) + " 条）");
    }

    private static String some(List<String> names) {
        return names.size() > 3 ? names.getFirst() + "等 " + names.size() + " 个月" : String.join("、", names);
    }

    /** @param days count by day, without empty days, at least one */
    static String days(int year, Map<LocalDate, Long> days) {
        long most = days.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<LocalDate> busiest = days.entrySet().stream()
                .filter(day -> day.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        LocalDate first = busiest.getFirst();
        return "全年 %d 天里有 %d 天在公开，最多的一天是 %d 月 %d 日%s，%s 条。"
                .formatted(
                        LocalDate.ofYearDay(year, 1).lengthOfYear(),
                        days.size(),
                        first.getMonthValue(),
                        first.getDayOfMonth(),
                        busiest.size() == 1 ? "" : "等 " + busiest.size() + " 天",
                        YearNumbers.number(most));
    }

    /** @param times of at least one answer */
    static String replies(ReplyTimes times) {
        StringBuilder words = new StringBuilder("办结 " + YearNumbers.number(times.closed()) + " 件，");
        words.append(
                times.late() > 0
                        ? "其中 " + YearNumbers.number(times.late()) + " 件逾期"
                        : times.unknown() > 0 ? "没有发现逾期" : "全部按期");
        if (times.longest() != null) {
            words.append(
                    times.longest().equals(times.shortest())
                            ? "，" + (times.closed() == 1 ? "用了" : "都用了") + " " + times.longest() + " 个工作日"
                            : "，最长 %d 个工作日，最短 %d 个".formatted(times.longest(), times.shortest()));
        }
        if (times.unknown() > 0) {
            words.append("；").append(YearNumbers.number(times.unknown())).append(" 件因缺少放假安排不能计算");
        }
        return words.append("。").toString();
    }

    private static List<String> names(Map<String, Long> parts, long value) {
        Function<Map.Entry<String, Long>, String> name = Map.Entry::getKey;
        return parts.entrySet().stream()
                .filter(part -> part.getValue() == value)
                .map(name)
                .collect(Collectors.toList());
    }
}
