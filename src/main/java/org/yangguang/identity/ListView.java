package org.yangguang.identity;

/**
 * A view of a list that somebody saved.
 *
 * @param list path of the list
 * @param query encoded, of parameters that the list knows
 * @param first whether the list opens in it
 */
public record ListView(long id, String list, String name, String query, boolean first) {

    /** Path and query. */
    public String address() {
        return list + "?" + query;
    }
}
