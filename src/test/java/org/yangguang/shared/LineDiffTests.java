package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.yangguang.shared.LineDiff.Kind;
import org.yangguang.shared.LineDiff.Piece;

class LineDiffTests {

    @Test
    void comparisonMarksWordsWithinChangedLines() {
        List<LineDiff.Line> lines =
                LineDiff.between("开头。\n共公开{channels.total}条信息。\n末尾。", "开头。\n共公开{channels.website}条政府信息。\n新段。\n末尾。");
        assertThat(lines)
                .extracting(LineDiff.Line::kind)
                .containsExactly(Kind.SAME, Kind.CHANGED, Kind.ADDED, Kind.SAME);
        assertThat(lines.get(1).before())
                .containsExactly(
                        new Piece("共公开", false), new Piece("{channels.total}", true), new Piece("条信息。", false));
        assertThat(lines.get(1).after())
                .containsExactly(
                        new Piece("共公开", false),
                        new Piece("{channels.website}", true),
                        new Piece("条", false),
                        new Piece("政府", true),
                        new Piece("信息。", false));
    }

    @RepeatedTest(100)
    void bothTextsCanBeReadOutOfTheirComparison(RepetitionInfo turn) {
        Random chance = new Random(turn.getCurrentRepetition());
        String older = any(chance);
        String newer = any(chance);
        List<LineDiff.Line> lines = LineDiff.between(older, newer);
        assertThat(side(lines, Kind.ADDED, true)).isEqualTo(older);
        assertThat(side(lines, Kind.REMOVED, false)).isEqualTo(newer);
    }

    private static String any(Random chance) {
        return chance.ints(1 + chance.nextInt(9), 0, 5)
                .mapToObj(i -> "公开" + i + "条" + chance.nextInt(3))
                .collect(Collectors.joining("\n"));
    }

    private static String side(List<LineDiff.Line> lines, Kind missing, boolean before) {
        return lines.stream()
                .filter(line -> line.kind() != missing)
                .map(line -> (before ? line.before() : line.after())
                        .stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
