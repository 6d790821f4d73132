package org.yangguang.annualreport;

import java.util.List;

/** Which figures a rule is about, for showing where it fails. */
public final class RuleFigures {

    private RuleFigures() {}

    /** Keys of the figures that a person should look at first; empty for a rule about texts. */
    public static List<String> of(String rule) {
        int last = rule.lastIndexOf('.') + 1;
        String part = rule.substring(last);
        if (rule.startsWith("T3.identity.")) {
            return List.of("table3.1." + part, "table3.2." + part, "table3.3.7." + part, "table3.4." + part);
        }
        if (rule.startsWith("T3.sum.")) {
            return List.of("table3.3.7." + part);
        }
        if (rule.startsWith("T3.total.")) {
            return List.of("table3." + rule.substring("T3.total.".length()) + ".total");
        }
        if (rule.startsWith("T4.total.")) {
            return List.of("table4." + part + ".total");
        }
        if (rule.startsWith("Y.carried.")) {
            return List.of("table3.2." + part);
        }
        return switch (rule) {
            case "Y.in-force" -> List.of("table2.normative_documents.in_force");
            case "T2.no-regulations" ->
                List.of("table2.regulations.made", "table2.regulations.repealed", "table2.regulations.in_force");
            default ->
                rule.startsWith("N.") && !rule.equals("N.list") && !rule.equals("N.similar")
                        ? List.of(rule.substring(2))
                        : List.of();
        };
    }
}
