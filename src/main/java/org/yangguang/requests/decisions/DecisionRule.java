package org.yangguang.requests.decisions;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the law says of a kind of decision.
 *
 * @param basis what its letter cites, all of it; empty where the law has no article
 * @param grounds of these its letter cites at least one as well; empty for most
 * @param facts what must be on file before, in the order of the work
 * @param finding what was found, as the letter says it
 * @param decision what is decided, as the letter says it after 本机关
 */
public record DecisionRule(
        DecisionKind kind,
        List<Citation> basis,
        List<Citation> grounds,
        List<RequiredFact> facts,
        ReplyLetter letter,
        String finding,
        String decision) {

    private static final Map<DecisionKind, DecisionRule> RULES = new EnumMap<>(DecisionKind.class);

    static {
        Stream.of(GrantingRules.RULES, WithholdingRules.RULES, NotProvidingRules.RULES, NotProcessingRules.RULES)
                .flatMap(List::stream)
                .forEach(rule -> RULES.put(rule.kind(), rule));
    }

    public DecisionRule {
        basis = List.copyOf(basis);
        grounds = List.copyOf(grounds);
        facts = List.copyOf(facts);
    }

    /** The rule for that kind; every kind has one. */
    public static DecisionRule of(DecisionKind kind) {
        return Objects.requireNonNull(RULES.get(kind), () -> "no rule for " + kind);
    }

    /** What is still missing on file, in the order of the work. */
    public List<RequiredFact> missing(Collection<RequiredFact> onFile) {
        return facts.stream().filter(fact -> !onFile.contains(fact)).toList();
    }

    /**
     * Whether the processing fee may be counted by page (按量计收): only for what is handed over; telling where something is to
     * be found is never charged by page (信息处理费管理办法 art. 5).
     */
    public boolean perPageFee() {
        return kind == DecisionKind.GIVEN || kind == DecisionKind.PARTLY_GRANTED;
    }

    /**
     * The operative words of the letter: what was found, by which law, what is decided.
     *
     * @param ground what the withholding rests on beyond the basis; empty for most
     */
    public String operative(List<Citation> ground) {
        return operative(Citation.together(
                Stream.concat(ground.stream(), basis.stream()).distinct().toList()));
    }

    /**
     * The operative words, with the law as it is to be written.
     *
     * @param law empty for none
     */
    public String operative(String law) {
        return finding + "。" + (law.isEmpty() ? "" : "根据" + law + "的规定，") + "本机关" + decision + "。";
    }
}
