package org.yangguang.requests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PuzzleTests {

    static String solve(String puzzle) {
        return IntStream.iterate(0, answer -> answer + 1)
                .mapToObj(Integer::toString)
                .filter(answer -> Puzzle.solved(puzzle, answer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerFitsItsOwnPuzzleAlone() {
        String answer = solve("one");
        assertThat(Puzzle.solved("one", answer)).isTrue();
        assertThat(IntStream.range(0, 50).filter(other -> Puzzle.solved("other" + other, answer)))
                .hasSizeLessThan(3);
    }

    @Test
    void nothingSolvesNothing() {
        assertThat(Puzzle.solved("", "1")).isFalse();
        assertThat(Puzzle.solved("one", "")).isFalse();
        assertThat(Puzzle.solved("one", "x".repeat(1000))).isFalse();
    }
}
