package org.yangguang.database;

/**
 * How to reach a database.
 *
 * @param url for JDBC
 */
public record Connection(String url, String user, String password) {

    @Override
    public String toString() {
        return "Connection[" + url + ", " + user + "]";
    }
}
