package org.yangguang.requests.web;

import java.util.List;
import java.util.Map;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * Where the result of looking at withheld information again is recorded.
 *
 * @param path to which the form is posted
 * @param seen number of the last time it was looked at
 * @param about what is withheld, and why
 * @param results what can come of it
 */
record ReviewPage(DeskPage layout, String path, int seen, List<Fact> about, Map<String, String> results) {}
