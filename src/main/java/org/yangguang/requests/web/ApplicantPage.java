package org.yangguang.requests.web;

import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;

/**
 * Who applied.
 *
 * @param masked null where no name is on record
 * @param name in the clear, once; else null
 */
record ApplicantPage(
        DeskPage layout,
        long agency,
        @Nullable String masked,
        @Nullable String name) {}
