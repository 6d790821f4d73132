package org.yangguang.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
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

    /** What it narrows the list to, for people: each choice with what is chosen, and the words searched for. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        choices.forEach(choice ->
                words.add(choice.label() + " " + choice.options().getOrDefault(choice.chosen(), choice.all())));
        if (!query.isEmpty()) {
            words.add("查找 " + query);
        }
        return String.join("；", words);
    }

    /** A list that is not narrowed by a form: it shows none. */
    public static Filter none(String action) {
        return new Filter(action, "", "", List.of(), Map.of());
    }

    /** Whether there is a form to show. */
    public boolean searching() {
        return !hint.isEmpty();
    }

    /** The same list without what narrows it. */
    public String cleared() {
        return Address.exactly(action, kept);
    }

    /** Everything that the form sends, by parameter. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(QUERY, query);
        choices.forEach(choice -> parameters.put(choice.name(), choice.chosen()));
        parameters.putAll(kept);
        return parameters;
    }

    /** The same form, which keeps these as well, as far as they are not empty. */
    Filter keeping(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(kept);
        more.forEach((name, value) -> {
            if (!value.isEmpty()) {
                all.put(name, value);
            }
        });
        return new Filter(action, hint, query, choices, all);
    }
}
