package org.yangguang.ui.web;

import org.jspecify.annotations.Nullable;

/**
 * The page of an error, on the portal {@code templates/ui/error.html}, on the desk {@code templates/ui/desk-error.html}.
 *
 * @param layout a {@code PortalPage} or a {@code DeskPage}
 * @param home where to go from here
 * @param status three digits
 * @param heading what happened
 * @param advice what to do
 * @param reference finds the failure in the log; null if it was not ours
 */
record TroublePage(
        Record layout,
        String home,
        int status,
        String heading,
        String advice,
        @Nullable String reference) {}
