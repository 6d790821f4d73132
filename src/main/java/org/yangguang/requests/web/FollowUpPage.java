package org.yangguang.requests.web;

import java.util.List;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * Where the office records what it did about a poor rating.
 *
 * @param path to which the form is posted
 * @param about what the applicant said
 */
record FollowUpPage(DeskPage layout, String path, String back, List<Fact> about) {}
