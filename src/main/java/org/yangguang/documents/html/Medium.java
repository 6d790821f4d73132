package org.yangguang.documents.html;

/** Where the markup will be read. */
enum Medium {
    /** Inside a page of the site: its style sheets, its paths. */
    SITE,
    /** As a file that has left the site. */
    FILE,
    /** Set in pages; columns have fixed widths. */
    PAPER;

    /** Whether a link means anything there: paths of the site do only on the site. */
    boolean follows(String href) {
        return this == SITE || href.startsWith("#") || href.contains(":");
    }
}
