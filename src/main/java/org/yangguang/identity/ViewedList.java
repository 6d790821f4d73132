package org.yangguang.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A list of the desk whose views people may save. A module contributes one as a bean for each of its lists; of a view nothing is
 * kept but the parameters named here.
 *
 * @param path of the list, without variables
 * @param parameters that make up a view
 * @param context parameters that choose among lists of the same kind, such as the year; a view holds in each of them
 */
public record ViewedList(String path, List<String> parameters, List<String> context) {

    private static final List<String> COMMON = List.of("q", "sort", "columns");

    public ViewedList {
        parameters = List.copyOf(parameters);
        context = List.copyOf(context);
    }

    /** @param narrowing parameters beside the words searched for */
    public static ViewedList of(String path, String... narrowing) {
        List<String> parameters = new ArrayList<>(Arrays.asList(narrowing));
        parameters.addAll(COMMON);
        return new ViewedList(path, parameters, List.of());
    }

    /** The same list, of which there are several. */
    public ViewedList in(String... parameter) {
        return new ViewedList(path, parameters, List.of(parameter));
    }

    /** What of these parameters makes up a view. */
    public Map<String, String> view(Map<String, String[]> asked) {
        return only(parameters, asked);
    }

    /** What of these parameters chooses the list. */
    public Map<String, String> place(Map<String, String[]> asked) {
        return only(context, asked);
    }

    private static Map<String, String> only(List<String> names, Map<String, String[]> asked) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            String value = joined(asked.get(name));
            if (!value.isEmpty()) {
                found.put(name, value);
            }
        }
        return found;
    }

    /** Several values of one parameter are as good as one with commas between, as columns are written. */
    private static String joined(String @Nullable [] values) {
        return values == null
                ? ""
                : String.join(
                                ",",
                                Arrays.stream(values)
                                        .filter(Objects::nonNull)
                                        .map(String::strip)
                                        .toList())
                        .strip();
    }
}
