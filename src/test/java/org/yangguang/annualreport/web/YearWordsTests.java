package org.yangguang.annualreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.statistics.ReplyTimes;

class YearWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            451 391 350 | 全年公开 1,192 条，甲最多，451 条，占 37.8%。
            5 5 1       | 全年公开 11 条，甲、乙最多，各 5 条。
            1 0 0       | 全年公开 1 条，甲最多，1 条，占 100.0%。
            1999 1 0    | 全年公开 2,000 条，甲最多，1,999 条，占 99.9%。
            """)
    void namesTheChannelsThatGaveMost(String counts, String words) {
        List<Long> values = longs(counts);
        Map<String, Long> parts = new LinkedHashMap<>();
        for (int at = 0; at < values.size(); at++) {
            parts.put(List.of("甲", "乙", "丙").get(at), values.get(at));
        }
        assertThat(YearWords.channels(parts)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            114 126 129 115 129 117 122 136 111 122 126 103 | 月均约 121 条，8 月最多（136 条），12 月最少（103 条）。
            2 2 2 2 2 2 2 2 2 2 2 2                         | 月均 2 条，每个月一样多。
            0 0 0 0 0 9 9 0 0 0 0 0                         | 月均约 2 条，6 月、7 月最多（9 条），1 月等 10 个月没有公开。
            """)
    void namesTheBusiestAndTheQuietestMonths(String counts, String words) {
        assertThat(YearWords.months(longs(counts))).isEqualTo(words);
    }

    @Test
    void countsTheDaysOfALeapYear() {
        assertThat(YearWords.days(2020, Map.of(LocalDate.of(2020, 2, 29), 3L)))
                .isEqualTo("全年 366 天里有 1 天在公开，最多的一天是 2 月 29 日，3 条。");
        assertThat(YearWords.days(2021, Map.of(LocalDate.of(2021, 3, 1), 3L, LocalDate.of(2021, 2, 1), 3L)))
                .isEqualTo("全年 365 天里有 2 天在公开，最多的一天是 2 月 1 日等 2 天，3 条。");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            8  | 0 | 0 | 1 | 10 | 办结 8 件，全部按期，最长 10 个工作日，最短 1 个。
            1  | 0 | 0 | 7 | 7  | 办结 1 件，全部按期，用了 7 个工作日。
            3  | 0 | 0 | 7 | 7  | 办结 3 件，全部按期，都用了 7 个工作日。
            20 | 2 | 0 | 1 | 33 | 办结 20 件，其中 2 件逾期，最长 33 个工作日，最短 1 个。
            2  | 0 | 2 | - | -  | 办结 2 件，没有发现逾期；2 件因缺少放假安排不能计算。
            """)
    void tellsWhetherAnswersWereInTime(
            long closed, long late, long unknown, @Nullable Integer shortest, @Nullable Integer longest, String words) {
        assertThat(YearWords.replies(new ReplyTimes(closed, late, unknown, shortest, longest, List.of(), List.of())))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,0,—", "0,5,0.0%", "5,5,100.0%", "1,3,33.3%", "9999,10000,99.9%", "1,100000,0.1%"})
    void shareIsAllOrNothingOnlyWhereItIs(long part, long whole, String share) {
        assertThat(YearNumbers.share(part, whole)).isEqualTo(share);
    }

    private static List<Long> longs(String counts) {
        return Stream.of(counts.split(" ")).map(Long::valueOf).toList();
    }
}
