package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.ui.DeskPage;

/**
 * The form of an action on a case.
 *
 * @param back path of the case
 * @param path that the form is sent to
 * @param version of the case as it is shown
 * @param law the article it rests on
 */
record ActionPage(DeskPage layout, String back, String path, int version, String law, List<ActionField> fields) {}
