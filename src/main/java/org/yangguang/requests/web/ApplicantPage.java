package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * Who applied.
 *
 * @param masked null where no name is on record
 * @param name in the clear, once; else null
 * @param request that the applicant made
 * @param notices whether notices are wanted; null where a ledger told of it
 * @param facts of the application, as clear as the name; none where a ledger told of it
 */
record ApplicantPage(
        DeskPage layout,
        long agency,
        @Nullable String masked,
        @Nullable String name,
        long request,
        @Nullable Boolean notices,
        List<Fact> facts) {}
