package org.yangguang.documents.ofd;

/** Numbers of objects, unique within a document (ST_ID). */
final class Ids {

    private int last;

    String next() {
        return Integer.toString(++last);
    }

    String last() {
        return Integer.toString(last);
    }
}
