package org.yangguang.ui;

/**
 * A button in a row of a list.
 *
 * @param label what it does
 * @param path that a form is posted to
 */
public record Act(String label, String path) {}
