package org.yangguang.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Differences between two states of a text, line by line and within lines word by word. */
public final class LineDiff {

    /** What is compared within a line: what stands in braces, a number or Latin word, else a single character. */
    private static final Pattern WORD = Pattern.compile("\\{[^{}]*}|[A-Za-z]+|\\d+(?:\\.\\d+)?|\\X", Pattern.DOTALL);

    private LineDiff() {}

    /**
     * A line of the comparison.
     *
     * @param before its pieces in the older text; empty where it was added
     * @param after its pieces in the newer text; empty where it was removed
     */
    public record Line(Kind kind, List<Piece> before, List<Piece> after) {

        public Line {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /** What became of a line. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** A piece of a line, marked where the other text has it otherwise. */
    public record Piece(String text, boolean marked) {}

    /** The whole of both texts, in order. */
    public static List<Line> between(String older, String newer) {
        List<String> before = lines(older);
        List<String> after = lines(newer);
        List<Line> lines = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            same(lines, before.subList(at, delta.getSource().getPosition()));
            changed(lines, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        same(lines, before.subList(at, before.size()));
        return lines;
    }

    /** Lines of a text, whatever ends them; a text without line has one, empty. */
    private static List<String> lines(String text) {
        return List.of(text.split("\\r\\n|\\r|\\n", -1));
    }

    private static void same(List<Line> lines, List<String> texts) {
        for (String text : texts) {
            List<Piece> whole = List.of(new Piece(text, false));
            lines.add(new Line(Kind.SAME, whole, whole));
        }
    }

    private static void changed(List<Line> lines, List<String> before, List<String> after) {
        int pairs = Math.min(before.size(), after.size());
        for (int index = 0; index < pairs; index++) {
            lines.add(pair(before.get(index), after.get(index)));
        }
        before.subList(pairs, before.size())
                .forEach(text -> lines.add(new Line(Kind.REMOVED, List.of(new Piece(text, true)), List.of())));
        after.subList(pairs, after.size())
                .forEach(text -> lines.add(new Line(Kind.ADDED, List.of(), List.of(new Piece(text, true)))));
    }

    private static Line pair(String before, String after) {
        List<String> left = words(before);
        List<String> right = words(after);
        List<Piece> leftPieces = new ArrayList<>();
        List<Piece> rightPieces = new ArrayList<>();
        int leftAt = 0;
        int rightAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int leftTo = delta.getSource().getPosition();
            int rightTo = delta.getTarget().getPosition();
            add(leftPieces, left.subList(leftAt, leftTo), false);
            add(rightPieces, right.subList(rightAt, rightTo), false);
            add(leftPieces, delta.getSource().getLines(), true);
            add(rightPieces, delta.getTarget().getLines(), true);
            leftAt = leftTo + delta.getSource().size();
            rightAt = rightTo + delta.getTarget().size();
        }
        add(leftPieces, left.subList(leftAt, left.size()), false);
        add(rightPieces, right.subList(rightAt, right.size()), false);
        return new Line(Kind.CHANGED, leftPieces, rightPieces);
    }

    private static void add(List<Piece> pieces, List<String> words, boolean marked) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        boolean goesOn = !pieces.isEmpty() && pieces.getLast().marked() == marked;
        pieces.add(new Piece(goesOn ? pieces.removeLast().text() + text : text, marked));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }
}
