package org.yangguang.remedies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yangguang.remedies.RemedyFacts.Ending;
import org.yangguang.remedies.RemedyFacts.Hearing;
import org.yangguang.remedies.RemedyFacts.Suit;

/** Cases to count and to store. */
final class RemedyExamples {

    private static final LocalDate FILED = LocalDate.of(2025, 2, 10);

    private RemedyExamples() {}

    static RemedyFacts reconsideration(
            Procedure procedure, @Nullable LocalDate noticed, @Nullable LocalDate accepted, int extended) {
        return new RemedyFacts(
                "明复〔2025〕1号",
                "2025-1",
                Objects.requireNonNullElse(noticed, FILED),
                new Hearing("明川县人民政府", procedure, noticed, accepted, extended, null),
                null,
                Ending.NONE,
                null);
    }

    static RemedyFacts decided(LocalDate served) {
        Hearing hearing = new Hearing("明川县人民政府", Procedure.ORDINARY, FILED, FILED, 0, FILED);
        Ending ending = new Ending(RemedyResult.UPHELD, served, served, null, false, null);
        return new RemedyFacts("明复〔2025〕1号", "2025-1", FILED, hearing, null, ending, null);
    }

    static RemedyFacts lawsuit(LocalDate noticed) {
        return lawsuit(noticed, Ending.NONE);
    }

    static RemedyFacts ordered(LocalDate effective) {
        return lawsuit(FILED, new Ending(RemedyResult.CORRECTED, effective, effective, "限期公开", true, null));
    }

    static RemedyFacts lawsuit(LocalDate noticed, Ending ending) {
        return new RemedyFacts(
                "（2025）明行初1号",
                "2025-1",
                noticed,
                new Hearing("明川县人民法院", Procedure.ORDINARY, noticed, noticed, 0, null),
                new Suit(Lawsuit.Route.DIRECT, null, Lawsuit.Standing.ORIGINAL_AGENCY, Stage.FIRST_INSTANCE),
                ending,
                null);
    }
}
