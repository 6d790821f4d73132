package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * The form of an action on a case.
 *
 * @param back path of the case
 * @param path that the form is sent to
 * @param version of the case as it is shown
 * @param law the article it rests on
 * @param aboutTitle heading over what it is about
 * @param about what is decided on; none where nothing is
 * @param files that belong to it
 */
record ActionPage(
        DeskPage layout,
        String back,
        String path,
        int version,
        String law,
        String aboutTitle,
        List<Fact> about,
        List<CasePage.FileLine> files,
        List<ActionField> fields) {}
