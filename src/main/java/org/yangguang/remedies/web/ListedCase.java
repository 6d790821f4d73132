package org.yangguang.remedies.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.RemedyCase;
import org.yangguang.remedies.RemedyClock;
import org.yangguang.remedies.RemedyFacts;
import org.yangguang.remedies.RemedyTerm;
import org.yangguang.ui.Chip;

/**
 * A case as the list shows it.
 *
 * @param agency its name
 * @param due the next day that somebody must keep; null where there is none
 * @param chip how that stands today; null where there is none
 */
record ListedCase(
        RemedyCase it,
        String agency,
        @Nullable LocalDate due,
        @Nullable Chip chip) {

    private record Next(LocalDate due, RemedyClock clock) {}

    static ListedCase of(RemedyCase it, String agency, List<RemedyClock> clocks, ClockChips chips) {
        Optional<Next> next = clocks.stream()
                .filter(clock -> clock.running() && clock.term().whose() != RemedyTerm.Party.APPLICANT)
                .flatMap(clock -> clock.due() instanceof RemedyClock.Due.On on
                        ? Stream.of(new Next(on.day(), clock))
                        : Stream.empty())
                .min(Comparator.comparing(Next::due));
        return new ListedCase(
                it,
                agency,
                next.map(Next::due).orElse(null),
                next.map(found -> chips.of(found.clock())).orElse(null));
    }

    RemedyFacts facts() {
        return it.facts();
    }

    /** Whether the words stand in its number, its registration, its agency or the name of who decides. */
    boolean matches(String words) {
        RemedyFacts facts = it.facts();
        String body = facts.hearing().body();
        String registration = facts.registration();
        return facts.caseNumber().contains(words)
                || agency.contains(words)
                || (registration != null && registration.contains(words))
                || (body != null && body.contains(words));
    }
}
