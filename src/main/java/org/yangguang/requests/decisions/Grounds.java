package org.yangguang.requests.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.requests.decisions.CitationReader.Cited;

/** What a withholding rests on beyond the basis of its kind, as the facts on file cite it (Regulation arts. 14, 37). */
public final class Grounds {

    private Grounds() {}

    /** Citations that the letter names beside the basis; none for kinds that rest on their basis alone. */
    public static List<Citation> in(DecisionKind kind, Map<RequiredFact, String> facts) {
        List<Citation> grounds = DecisionRule.of(kind).grounds();
        if (!grounds.isEmpty()) {
            return cited(facts, RequiredFact.REASONS_FOR_WITHHOLDING).stream()
                    .filter(one -> grounds.stream().anyMatch(one::within))
                    .toList();
        }
        return kind == DecisionKind.BARRED_BY_OTHER_LAW
                ? cited(facts, RequiredFact.BARRING_PROVISION).stream()
                        .filter(one -> !one.act().equals(Act.REGULATION) && one.article() > 0)
                        .toList()
                : List.of();
    }

    /** What has to be written down before the letter can name its grounds; empty if it can. */
    public static Optional<String> missing(DecisionKind kind, Map<RequiredFact, String> facts) {
        boolean partly = !DecisionRule.of(kind).grounds().isEmpty();
        if ((!partly && kind != DecisionKind.BARRED_BY_OTHER_LAW)
                || !in(kind, facts).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                partly
                        ? "“不予公开部分的理由”没有写明依据的条款，请写明是《条例》第十四条、第十五条还是第十六条第几款（《条例》第三十七条）。"
                        : "请写明禁止公开的法律、行政法规的名称和具体条款，例如“《中华人民共和国统计法》第二十五条”（《条例》第十四条）。");
    }

    private static List<Citation> cited(Map<RequiredFact, String> facts, RequiredFact fact) {
        return CitationReader.read(facts.getOrDefault(fact, "")).stream()
                .map(Cited::citation)
                .distinct()
                .toList();
    }
}
