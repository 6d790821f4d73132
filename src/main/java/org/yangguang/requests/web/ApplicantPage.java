package org.yangguang.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/**
 * Who applied.
 *
 * @param path that the reason is sent to
 * @param masked null where no name is on record
 * @param name in the clear, once; else null
 * @param request that the applicant made; 0 for an amendment
 * @param notices whether notices are wanted; null where a ledger told of it, and for an amendment
 * @param facts of the application, as clear as the name; none where a ledger told of it
 */
record ApplicantPage(
        DeskPage layout,
        String path,
        @Nullable String masked,
        @Nullable String name,
        long request,
        @Nullable Boolean notices,
        List<Fact> facts) {}
