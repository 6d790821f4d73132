package org.yangguang.ui;

import java.util.List;
import java.util.Map;

/**
 * The form above a list that narrows it; it is sent with GET, so that a narrowed list has an address.
 *
 * @param action path of the list
 * @param hint in the search box: what can be searched
 * @param query what is searched, parameter {@link #QUERY}
 * @param choices further narrowings
 * @param kept parameters of the list that the form keeps, such as the order
 */
public record Filter(String action, String hint, String query, List<Choice> choices, Map<String, String> kept) {

    /** Parameter that carries the words searched for. */
    public static final String QUERY = "q";

    public Filter {
        choices = List.copyOf(choices);
        kept = Map.copyOf(kept);
    }

    /**
     * @param name of the parameter
     * @param label what is chosen
     * @param all label of the choice that narrows nothing; its value is empty
     * @param options label by value, in the order shown
     * @param chosen value, or empty
     */
    public record Choice(String name, String label, String all, Map<String, String> options, String chosen) {}

    /** Whether it narrows anything. */
    public boolean narrowing() {
        return !query.isEmpty()
                || choices.stream().anyMatch(choice -> !choice.chosen().isEmpty());
    }
}
