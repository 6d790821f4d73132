package org.yangguang.requests.decisions;

import java.util.List;

/**
 * Who decides on reconsideration of decisions by one decider (复议机关), and the court of a lawsuit against them.
 *
 * @param law the article that says who; empty for decisions before 2024
 */
record Reviewer(String authority, String court, List<Citation> law) {

    /** Which one under that version of the law. */
    static Reviewer of(Decider decider, RemedyLaw law, RemedySettings names) {
        return law == RemedyLaw.CHOICE ? before2024(decider, names) : since2024(decider, names);
    }

    /** The law then in force is not among the sources: who had to reconsider is left open. */
    private static Reviewer before2024(Decider decider, RemedySettings names) {
        return new Reviewer("有管辖权的行政复议机关", since2024(decider, names).court(), List.of());
    }

    private static Reviewer since2024(Decider decider, RemedySettings names) {
        return switch (decider) {
            case COUNTY_GOVERNMENT -> new Reviewer(names.municipality(), names.intermediateCourt(), now(24, 1, 2));
            case DEPARTMENT -> new Reviewer(names.county(), names.court(), now(24, 1, 1));
            case JUSTICE_BUREAU -> new Reviewer(names.county() + "或者" + names.superior(), names.court(), now(28, 0, 0));
            case VERTICAL -> new Reviewer(names.superior(), names.court(), now(27, 0, 0));
            case TOWNSHIP -> new Reviewer(names.county(), names.court(), now(24, 1, 2));
            case STREET_OFFICE -> new Reviewer(names.county(), names.court(), now(24, 1, 3));
            case AUTHORISED_UNIT -> new Reviewer(names.county(), names.court(), now(24, 1, 4));
        };
    }

    private static List<Citation> now(int article, int paragraph, int item) {
        return List.of(new Citation(Act.RECONSIDERATION_LAW, article, paragraph, item));
    }
}
