package org.yangguang.ui;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** Addresses of lists: a path and what narrows, orders and shows the list, encoded. */
public final class Address {

    /**
     * Query of a list that asks for nothing. A list without any query opens in the view that its reader made the first one; this
     * one opens whole.
     */
    private static final String WHOLE = "?view=all";

    private Address() {}

    /** Path and parameters; those that are empty are left out. */
    public static String of(String path, Map<String, String> parameters) {
        String query = query(parameters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The parameters alone, without the question mark. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The same, which opens exactly so whatever view the reader made the first one. */
    public static String exactly(String path, Map<String, String> parameters) {
        String address = of(path, parameters);
        return address.equals(path) ? path + WHOLE : address;
    }
}
