package org.yangguang.annualreport.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayMergeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d | A b c d | a b c D | A b c D
            a b c d | a b c d | a x c d | a x c d
            a b c d | A b c d | a B c d | A B c d
            a b c d | a c d | a b c D | a c D
            a b c d | X a b c d | a b c d Y | X a b c d Y
            a b c d | a B c d | a B c D | a B c D
            a b c d | a X b c d | a X b c D | a X b c D
            """)
    void changesThatDoNotTouchStandTogether(String base, String theirs, String mine, String merged) {
        assertThat(ThreeWayMerge.merge(lines(base), lines(theirs), lines(mine))).hasValue(lines(merged));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c d | a X c d | a Y c d
            a b c d | a c d | a Y c d
            a b c d | a b X c d | a b Y c d
            a b c d | a b X c d | a B c d
            a b c d | a X Y d | a b Z d
            """)
    void changesOfTheSameLinesAreForPeopleToDecide(String base, String theirs, String mine) {
        assertThat(ThreeWayMerge.merge(lines(base), lines(theirs), lines(mine))).isEmpty();
    }

    private static String lines(String words) {
        return words.replace(' ', '\n');
    }

    /** Each of two people changes lines of his own half, in any way. */
    @RepeatedTest(200)
    void changesOfDifferentHalvesAlwaysMergeWithoutLoss(RepetitionInfo turn) {
        Random chance = new Random(turn.getCurrentRepetition());
        List<String> base = IntStream.range(0, 12).mapToObj(i -> "行" + i).toList();
        List<String> upper = changed(base.subList(0, 6), "甲", chance);
        List<String> lower = changed(base.subList(6, 12), "乙", chance);
        String mine = join(base.subList(0, 6), lower);
        String theirs = join(upper, base.subList(6, 12));
        assertThat(ThreeWayMerge.merge(join(base.subList(0, 6), base.subList(6, 12)), theirs, mine))
                .hasValue(join(upper, lower));
    }

    /** The first and last line stay, so that the halves do not touch. */
    private static List<String> changed(List<String> lines, String by, Random chance) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> switch (i == 0 || i == lines.size() - 1 ? 3 : chance.nextInt(4)) {
                    case 0 -> List.<String>of().stream();
                    case 1 -> List.of(lines.get(i) + by).stream();
                    case 2 -> List.of(lines.get(i), by + i).stream();
                    default -> List.of(lines.get(i)).stream();
                })
                .toList();
    }

    private static String join(List<String> first, List<String> second) {
        return IntStream.range(0, first.size() + second.size())
                .mapToObj(i -> i < first.size() ? first.get(i) : second.get(i - first.size()))
                .collect(Collectors.joining("\n"));
    }
}
