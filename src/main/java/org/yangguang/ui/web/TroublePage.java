package org.yangguang.ui.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.PortalPage;

/**
 * The page of an error: {@code templates/ui/error.html}.
 *
 * @param status three digits
 * @param heading what happened
 * @param advice what to do
 * @param reference finds the failure in the log; null if it was not ours
 */
record TroublePage(
        PortalPage layout,
        int status,
        String heading,
        String advice,
        @Nullable String reference) {}
