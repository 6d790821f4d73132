package org.yangguang.publication;

import java.util.List;
import org.yangguang.registers.Figure;
import org.yangguang.registers.Slice;

/** The figures of table 2, each with what a public list behind it may show. */
public enum PublicationFigure {
    RULES_MADE(document(PublicationTables.MADE, NormativeDocument.Category.GOVERNMENT_RULE)),
    RULES_REPEALED(document(PublicationTables.REPEALED, NormativeDocument.Category.GOVERNMENT_RULE)),
    RULES_IN_FORCE(document(PublicationTables.IN_FORCE, NormativeDocument.Category.GOVERNMENT_RULE)),
    DOCUMENTS_MADE(document(PublicationTables.MADE, NormativeDocument.Category.NORMATIVE_DOCUMENT)),
    DOCUMENTS_REPEALED(document(PublicationTables.REPEALED, NormativeDocument.Category.NORMATIVE_DOCUMENT)),
    DOCUMENTS_IN_FORCE(document(PublicationTables.IN_FORCE, NormativeDocument.Category.NORMATIVE_DOCUMENT)),
    LICENCES(decision(EnforcementDecision.Kind.LICENCE)),
    PENALTIES(decision(EnforcementDecision.Kind.PENALTY)),
    COMPULSORY_MEASURES(decision(EnforcementDecision.Kind.COMPULSORY_MEASURE)),
    FEES(new Shown(
            Figure.of(PublicationTables.FEES, PublicationTables.COLLECTED),
            List.of("number", "item", "collected_on", "amount_fen")));

    private final Shown shown;

    PublicationFigure(Shown shown) {
        this.shown = shown;
    }

    record Shown(Figure<?> figure, List<String> columns) {}

    Figure<?> figure() {
        return shown.figure();
    }

    List<String> columns() {
        return shown.columns();
    }

    private static Shown document(org.yangguang.registers.Measure measure, NormativeDocument.Category category) {
        return new Shown(
                new Figure<>(PublicationTables.DOCUMENTS, measure, Slice.of("category", category)),
                List.of("number", "title", "made_on", "published_on", "ended_on"));
    }

    private static Shown decision(EnforcementDecision.Kind kind) {
        return new Shown(
                new Figure<>(PublicationTables.DECISIONS, PublicationTables.DECIDED, Slice.of("kind", kind)),
                List.of("number", "decided_on", "quantity"));
    }
}
