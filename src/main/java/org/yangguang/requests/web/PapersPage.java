package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.yangguang.ui.DeskPage;

/**
 * The files of a case.
 *
 * @param path of this page
 * @param adding whether files may be added
 * @param roles what an added file may be, label by value
 * @param accepted endings of names that are taken
 */
record PapersPage(
        DeskPage layout, String path, List<Group> groups, boolean adding, Map<String, String> roles, String accepted) {

    /**
     * Files of one role.
     *
     * @param empty what to say where there is none
     */
    record Group(String label, String empty, List<Line> lines) {}

    /**
     * A file.
     *
     * @param about its size, who brought it and when
     * @param does what the user may do with it
     */
    record Line(long id, String path, String name, String about, boolean given, Does does) {}

    /** What may be done with a file. */
    record Does(boolean redact, boolean provide, boolean keepBack, boolean remove) {}
}
