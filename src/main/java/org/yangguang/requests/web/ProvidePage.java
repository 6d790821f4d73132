package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;

/**
 * What somebody sees before a file is given out.
 *
 * @param path that the form is posted to
 * @param back address of the files
 * @param hidden what the file holds that is not seen
 * @param unread why it could not be looked through; null where it was
 */
record ProvidePage(
        DeskPage layout,
        String path,
        String back,
        String name,
        List<String> hidden,
        @Nullable String unread) {}
