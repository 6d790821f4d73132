package org.yangguang.ui;

/**
 * An entry of the portal's main navigation. A module contributes one as a bean, and only for a page that exists.
 *
 * @param label as residents read it, four to six characters, such as 公开年报
 * @param path from the root of the site, without a query
 * @param order smaller stands further left; the front page has 0, modules leave gaps of ten
 */
public record NavigationEntry(String label, String path, int order) {

    public NavigationEntry {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("not a path from the root of the site: " + path);
        }
    }
}
