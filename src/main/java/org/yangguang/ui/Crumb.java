package org.yangguang.ui;

/**
 * A page above the one shown, in the line that says where the reader is (当前位置).
 *
 * @param label as residents read it
 * @param path from the root of the site
 */
public record Crumb(String label, String path) {}
