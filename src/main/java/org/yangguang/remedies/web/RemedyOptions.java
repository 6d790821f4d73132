package org.yangguang.remedies.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Procedure;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyResult;
import org.yangguang.remedies.Stage;

/** What can be chosen in the forms of a case, label by value. */
final class RemedyOptions {

    private static final String CHOOSE = "请选择";

    private RemedyOptions() {}

    static FormPage.Options all() {
        return new FormPage.Options(
                of(Procedure.values(), Procedure::label, "尚不清楚", each -> true),
                of(Lawsuit.Route.values(), Lawsuit.Route::label, CHOOSE, each -> true),
                of(Lawsuit.Standing.values(), Lawsuit.Standing::label, "", each -> true),
                of(Stage.values(), Stage::label, "", each -> true),
                of(RemedyResult.values(), RemedyResult::label, "", each -> true));
    }

    /** The results with which a case is closed. */
    static Map<String, String> endings() {
        return of(RemedyResult.values(), RemedyResult::label, CHOOSE, RemedyResult::terminal);
    }

    /** The stages to which a lawsuit can still go; none for a reconsideration. */
    static Map<String, String> higher(RemedyFacts facts) {
        RemedyFacts.Suit suit = facts.suit();
        return suit == null || suit.stage() == Stage.RETRIAL
                ? Map.of()
                : of(Stage.values(), Stage::label, CHOOSE, each -> each.compareTo(suit.stage()) > 0);
    }

    /** @param none label of choosing nothing; empty where something must be chosen */
    private static <E extends Enum<E>> Map<String, String> of(
            E[] values, Function<E, String> label, String none, Predicate<E> which) {
        Map<String, String> options = new LinkedHashMap<>();
        if (!none.isEmpty()) {
            options.put("", none);
        }
        Arrays.stream(values).filter(which).forEach(each -> options.put(each.name(), label.apply(each)));
        return options;
    }
}
