package org.yangguang.annualreport.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings together what two people made of the same text, where neither touched the other's lines. */
public final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /** The text with both changes in it; empty where they touch, so that a person must decide. */
    public static Optional<String> merge(String base, String theirs, String mine) {
        List<String> lines = TextForm.lines(base);
        List<AbstractDelta<String>> their =
                DiffUtils.diff(lines, TextForm.lines(theirs)).getDeltas();
        List<AbstractDelta<String>> my =
                DiffUtils.diff(lines, TextForm.lines(mine)).getDeltas();
        List<AbstractDelta<String>> all = new ArrayList<>(their);
        for (AbstractDelta<String> change : my) {
            if (their.stream().anyMatch(other -> same(change, other))) {
                continue;
            }
            if (their.stream().anyMatch(other -> touch(change.getSource(), other.getSource()))) {
                return Optional.empty();
            }
            all.add(change);
        }
        List<String> merged = new ArrayList<>(lines);
        all.sort(Comparator.<AbstractDelta<String>>comparingInt(
                        change -> change.getSource().getPosition())
                .thenComparingInt(change -> change.getSource().size())
                .reversed());
        for (AbstractDelta<String> change : all) {
            int from = change.getSource().getPosition();
            List<String> place = merged.subList(from, from + change.getSource().size());
            place.clear();
            place.addAll(change.getTarget().getLines());
        }
        return Optional.of(String.join("\n", merged));
    }

    private static boolean same(AbstractDelta<String> one, AbstractDelta<String> other) {
        return one.getSource().getPosition() == other.getSource().getPosition()
                && one.getSource().size() == other.getSource().size()
                && one.getTarget().getLines().equals(other.getTarget().getLines());
    }

    /** Whether two changes concern the same lines; a line put in touches what was done on either side of it. */
    private static boolean touch(Chunk<String> one, Chunk<String> other) {
        int oneFrom = one.getPosition();
        int oneTo = oneFrom + one.size();
        int otherFrom = other.getPosition();
        int otherTo = otherFrom + other.size();
        return (one.size() == 0 || other.size() == 0)
                ? oneFrom <= otherTo && otherFrom <= oneTo
                : oneFrom < otherTo && otherFrom < oneTo;
    }
}
