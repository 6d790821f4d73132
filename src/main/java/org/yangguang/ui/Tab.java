package org.yangguang.ui;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of the same list or thing.
 *
 * @param label as people read it
 * @param path from the root of the site
 * @param count of what is in it, or null
 * @param current whether it is the one shown
 */
public record Tab(String label, String path, @Nullable Integer count, boolean current) {}
