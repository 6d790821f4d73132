package org.yangguang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTests {

    @Test
    void longestBarLeavesRoomForItsNumber() {
        BarChart chart = BarChart.of("图", List.of(new BarChart.Part("甲", 10), new BarChart.Part("乙", 0)));
        assertThat(chart.bars()).extracting(BarChart.Bar::width).containsExactly("88.00%", "0.00%");
    }

    @Test
    void limitStandsWhereItsValueIsEvenIfNoBarReachesIt() {
        BarChart chart = BarChart.of("图", List.of(new BarChart.Part("甲", 10)), 20, "法定期限 20");
        assertThat(chart.bars().getFirst().width()).isEqualTo("44.00%");
        assertThat(chart.limit()).isEqualTo(new BarChart.Limit("88.00%", "法定期限 20"));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "4,1", "5,2", "8,2", "9,5", "20,5", "21,10", "136,50", "100000,50000"})
    void linesAcrossStandAtRoundNumbers(long most, long step) {
        assertThat(RoundStep.of(most)).isEqualTo(step);
    }

    @Test
    void flatLineHasOneMark() {
        LineChart chart = LineChart.of(
                "图",
                List.of("1", "2"),
                new LineChart.Values("全部", List.of(3L, 3L)),
                new LineChart.Values("其中", List.of(0L, 1L)));
        assertThat(chart.marks()).extracting(LineChart.Mark::label).containsExactly("3");
        assertThat(chart.series()).extracting(LineChart.Series::first).containsExactly(false, true);
    }

    @Test
    void everyDayOfTheYearLiesInOneLevel() {
        Map<LocalDate, Long> counts = IntStream.rangeClosed(1, 200)
                .boxed()
                .collect(Collectors.toMap(day -> LocalDate.ofYearDay(2020, day), day -> (long) day % 9 + 1));
        HeatChart chart = HeatChart.of("图", 2020, counts);
        assertThat(chart.levels().stream()
                        .mapToInt(level -> level.path().split("M").length - 1)
                        .sum())
                .isEqualTo(366);
        assertThat(chart.levels().getFirst().path().split("M")).hasSize(167);
        assertThat(chart.levels())
                .extracting(HeatChart.Level::label)
                .containsExactly("0", "1—3", "4—6", "7—9", "10 以上");
    }
}
